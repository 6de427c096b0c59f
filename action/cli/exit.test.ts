import { expect, test } from "vitest";
import { GitHubFailure } from "../github/failure.ts";
import { Refusal } from "../run/refusal.ts";
import { endingOf, endingOfError } from "./exit.ts";
import { aFinding, aReport } from "./examples/a-report.ts";

test.each([
  [new Refusal(2, "The path is wrong."), 2, "The path is wrong."],
  [new Refusal(3, "The push was refused."), 3, "The push was refused."],
  [new GitHubFailure("bad-credential", "The token is wrong."), 2, "The token is wrong."],
  [new GitHubFailure("organization-not-found", "No such organisation."), 2, "No such organisation."],
  [new GitHubFailure("unreachable", "Nobody answers."), 3, "Nobody answers."],
  [new GitHubFailure("rate-limit-exhausted", "Too many."), 3, "Too many."],
])("%s ends the run as it says", (error, code, sentence) => {
  expect(endingOfError(error)).toEqual({ code, sentence });
});

test("of an error that is not ours only its kind is told, never its text or its fields", () => {
  const cause = Object.assign(new TypeError("token ghp_canary in a header"), {
    code: "ECONNRESET",
    request: { headers: { authorization: "token ghp_canary" } },
  });
  const { code, sentence } = endingOfError(new Error("ghp_canary", { cause }));
  expect(code).toBe(3);
  expect(sentence).not.toContain("canary");
  expect(sentence).toMatch(
    / Error in exit\.test\.ts:[^\n]* caused by TypeError ECONNRESET in exit\.test\.ts:\d+:\d+/,
  );
});

test.each([["a string"], [null], [undefined], [{ message: "ghp_canary" }]])(
  "%j thrown is a mistake of ours, too",
  (thrown) => {
    expect(endingOfError(thrown).sentence).toMatch(/an error without a name\.$/);
  },
);

const gap = {
  unit: "a",
  scope: { of: "organization" },
  state: "denied",
  reason: { reason: "question-refused", with: {} },
  remedy: null,
} as const;
test.each([
  ["never", { open: [aFinding("a")], gaps: [gap] }, 0],
  ["finding", { open: [], gaps: [gap] }, 0],
  ["finding", { open: [aFinding("a")] }, 1],
  ["incomplete", { open: [aFinding("a")] }, 0],
  ["incomplete", { gaps: [gap] }, 1],
] as const)("fail-on: %s", (failOn, given, code) => {
  expect(endingOf(aReport(given), failOn).code).toBe(code);
});
