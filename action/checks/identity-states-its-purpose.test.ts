import { expect, test } from "vitest";
import { inWords } from "./examples/in-words.ts";
import { aContext, ownedBy } from "./examples/a-context.ts";
import { aKey } from "./examples/a-snapshot.ts";
import { identityStatesItsPurpose as check } from "./identity-states-its-purpose.ts";

test.each([
  ["no statement", null, "fail", "No ownership statement is in force for it, so no purpose is stated."],
  [
    "an empty statement",
    ownedBy({ purpose: null, why_non_human: null }),
    "fail",
    "«controls/identities/keys.md» states neither its purpose nor why it is not a person.",
  ],
  [
    "no purpose",
    ownedBy({ purpose: null }),
    "fail",
    "«controls/identities/keys.md» does not state its purpose.",
  ],
  [
    "no reason to be non-human",
    ownedBy({ why_non_human: null }),
    "fail",
    "«controls/identities/keys.md» does not state why it is not a person.",
  ],
  ["both", ownedBy(), "pass", "«controls/identities/keys.md» states its purpose and why it is not a person."],
])("evaluates %s", (_what, ownership, outcome, sentence) => {
  expect(inWords(check, check.assess(aKey(), aContext({ ownership })))).toEqual({ outcome, sentence });
});
