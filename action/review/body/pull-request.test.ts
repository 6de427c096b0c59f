import { PULL_WORDS } from "./pull-words.ts";
import { expect, test } from "vitest";
import { aLine, aReview } from "../../criteria/examples/a-ledger.ts";
import { aGovernance, theParent } from "../../criteria/examples/a-world.ts";
import type { Review } from "../../../model/review.ts";
import { readCommands } from "../decisions/grammar.ts";
import { aCampaign } from "../examples/a-ledger.ts";
import { exampleOf } from "./body.ts";
import { pullBody } from "./pull-request.ts";

const entity = theParent();
const campaign = aCampaign(entity);
const governance = aGovernance({ entities: [entity] });

/** The body of a review's pull request. */
function bodyOf(over: Partial<Review>): string {
  const { data } = aReview("acme-us", "sox", over);
  return pullBody(data, { campaign, naming: governance, page: "https://github.acme.example/page" });
}
const open = { decision: null, by: null, by_id: null, at: null, source: null, rationale: null } as const;
const isNew = { change: { what: "new", reason: "no-review-before", with: {} } } as const;
const attestation = {
  language: "en" as const,
  text: "I examined each identity.",
  digest: `sha256:${"a".repeat(64)}`,
  signs: [],
};

test.each(["en", "ja"] as const)(
  "the form of a comment in %s decides nothing until somebody says why",
  (language) => {
    const asked = readCommands(
      exampleOf([aLine(1, open)], language)
        .replaceAll("```text\n", "")
        .replaceAll("\n```", ""),
    );
    expect(asked.commands).toEqual([]);
    expect(asked.faults).not.toEqual([]);
  },
);

test("the first review says that there is nothing to compare with, and no number of changes", () => {
  const body = bodyOf({ lines: [aLine(1, { ...open, ...isNew })], completed: null });
  expect(body).toContain("1 line: 0 decided, 1 left.\n");
  expect(body).toContain("It is the first one of this entity under this regime, so every line is new.");
});

test("a later one says how many changed", () => {
  const body = bodyOf({ lines: [aLine(1, open)], completed: null });
  expect(body).toMatch(/1 line: 0 decided, 1 left; [01] changed since the last review\./);
});

test("while lines are open it says who decides, and how", () => {
  const body = bodyOf({ lines: [aLine(1, open)], completed: null });
  expect(body).toMatch(/The [a-z ]+ decides; nobody decides on what they own, keep or made\./);
  expect(body).toContain("/countersign keep uid:");
  expect(body).not.toContain("What whoever approves states");
});

test("once every line is decided, it says what whoever approves states, and asks for no decision any more", () => {
  const body = bodyOf({ lines: [aLine(1)], attestation });
  expect(body).toContain("## What whoever approves states\n\n> I examined each identity.");
  expect(body).not.toContain("/countersign keep");
  expect(body).not.toContain("decides; nobody decides");
});

test.each([
  [1, "its one line decided"],
  [64, "all 64 lines decided"],
])("a title of %d decided lines counts them as one speaks", (lines, said) => {
  expect(PULL_WORDS.en.done(lines)).toBe(said);
});

test("it says whose days its steps have", () => {
  expect(bodyOf({ time_zone: "Asia/Tokyo" })).toContain("Days are those of Tokyo (Asia/Tokyo).");
  expect(bodyOf({ time_zone: "UTC" })).not.toContain("Days are those");
});
