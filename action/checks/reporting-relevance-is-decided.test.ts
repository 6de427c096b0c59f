import { describe, expect, test } from "vitest";
import { inWords } from "./examples/in-words.ts";
import type { OwnershipStatement } from "../../model/ownership.ts";
import { aContext, ownedBy } from "./examples/a-context.ts";
import { anAppThatMay } from "./examples/an-app.ts";
import { aKey } from "./examples/a-snapshot.ts";
import { reportingRelevanceIsDecided as check } from "./reporting-relevance-is-decided.ts";

const decided = (changes: Partial<NonNullable<OwnershipStatement["reporting"]>> = {}) =>
  ownedBy({
    reporting: {
      capabilities: ["transmit", "modify"],
      rationale: "It sends balances.",
      decided_by: "maria",
      decided_on: "2026-01-31",
      ...changes,
    },
  });

test.each([
  ["without a statement", null, [], "No ownership statement decides it, so it is presumed to matter."],
  [
    "when nobody decided",
    ownedBy(),
    [],
    "«controls/identities/keys.md» does not decide it, so it is presumed to matter.",
  ],
  [
    "when the decision is yet to come",
    decided({ decided_on: "2026-02-01" }),
    [],
    "«controls/identities/keys.md» dates the decision 2026-02-01, which is yet to come.",
  ],
  [
    "when statements contest it",
    null,
    ["a.md", "b.md"],
    "The statements «a.md» and «b.md» claim it with equal weight, so it is presumed to matter.",
  ],
])("fails %s", (_when, ownership, contested, sentence) => {
  expect(inWords(check, check.assess(aKey(), aContext({ ownership, contested })))).toEqual({
    outcome: "fail",
    sentence,
  });
});

test.each([
  [
    "that it matters",
    decided(),
    "«maria» decided on 2026-01-31 what it can do to reporting data: transmit, modify.",
  ],
  [
    "that it does not",
    decided({ capabilities: [] }),
    "«maria» decided on 2026-01-31 that it can do nothing to reporting data.",
  ],
])("passes when somebody decided %s", (_what, ownership, sentence) => {
  expect(inWords(check, check.assess(aKey(), aContext({ ownership })))).toEqual({
    outcome: "pass",
    sentence,
  });
});

describe("an App that a scan saw gain a permission", () => {
  const app = anAppThatMay({ contents: "write", issues: "write" });
  const gained = (on: string, permissions: string[]) =>
    inWords(
      check,
      check.assess(
        app,
        aContext({ ownership: decided(), today: "2026-03-01", widened: [{ on, permissions }] }),
      ),
    );

  test("after the decision is decided on anew", () => {
    expect(gained("2026-02-01", ["contents: write"])).toEqual({
      outcome: "fail",
      sentence:
        "It gained «contents: write» after 2026-01-31, the day of the decision in «controls/identities/keys.md»; whether that changes anything is not decided.",
    });
  });

  test.each([
    ["on the day of the decision", "2026-01-31", ["contents: write"]],
    ["that it does not hold any more", "2026-02-01", ["actions: write"]],
  ])("%s is not", (_which, on, permissions) => {
    expect(gained(on, permissions)).toMatchObject({ outcome: "pass" });
  });
});
