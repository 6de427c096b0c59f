import { expect, test } from "vitest";
import { inWords } from "./examples/in-words.ts";
import { aContext, ownedBy } from "./examples/a-context.ts";
import { aKey } from "./examples/a-snapshot.ts";
import { identityIsNotShared as check } from "./identity-is-not-shared.ts";

test.each([
  ["without a statement", null, [], "unknown", "No ownership statement shows who uses it."],
  [
    "when statements contest it",
    null,
    ["a.md", "b.md"],
    "unknown",
    "The statements «a.md» and «b.md» claim it with equal weight, so none of them shows who uses it.",
  ],
  [
    "when it is shared",
    ownedBy({ shared: true }),
    [],
    "fail",
    "«controls/identities/keys.md» states that several people or teams use it.",
  ],
  [
    "when it is not",
    ownedBy(),
    [],
    "pass",
    "«controls/identities/keys.md» does not state that it is shared.",
  ],
] as const)("%s", (_when, ownership, contested, outcome, sentence) => {
  expect(inWords(check, check.assess(aKey(), aContext({ ownership, contested })))).toEqual({
    outcome,
    sentence,
  });
});
