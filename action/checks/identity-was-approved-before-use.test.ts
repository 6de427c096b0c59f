import { expect, test } from "vitest";
import { inWords } from "./examples/in-words.ts";
import type { OwnershipStatement } from "../../model/ownership.ts";
import { aContext, aGovernance, ownedBy } from "./examples/a-context.ts";
import { anEntity } from "./examples/a-register.ts";
import { aKey, aSecret, aToken } from "./examples/a-snapshot.ts";
import { identityWasApprovedBeforeUse as check } from "./identity-was-approved-before-use.ts";

const governance = aGovernance({ entities: [anEntity()] });
/** Approved by maria on the day the examples begin, 2 November 2025. */
const approved = (changes: Partial<NonNullable<OwnershipStatement["approval"]>> = {}) =>
  ownedBy({ approval: { by: "maria", at: "2025-11-02", reference: null, permissions: null, ...changes } });
const key = aKey({ added_by: "omar" });

test.each([
  ["without a statement", null, "No ownership statement records an approval of it."],
  ["without an approval", ownedBy(), "«controls/identities/keys.md» records no approval."],
  [
    "approved the day after it was added",
    approved({ at: "2025-11-03" }),
    "It was added on 2025-11-02 and approved on 2025-11-03, after that.",
  ],
  [
    "approved by whoever created it",
    approved({ by: "Omar" }),
    "«Omar» approved it and created it, so the approval is not independent.",
  ],
  [
    "approved by its owner",
    approved({ by: "hana" }),
    "«hana» approved it and is its business owner, so the approval is not independent.",
  ],
  [
    "approved by its steward",
    approved({ by: "dana" }),
    "«dana» approved it and is its technical steward, so the approval is not independent.",
  ],
  ["approved by a bot", approved({ by: "flux[bot]" }), "«flux[bot]» approved it, and only a person can."],
  [
    "approved by nobody's role",
    approved({ by: "tomas" }),
    "«tomas» approved it on 2025-11-02 and was on no entity's roster that day.",
  ],
])("fails %s", (_how, ownership, sentence) => {
  expect(inWords(check, check.assess(key, aContext({ governance, ownership })))).toEqual({
    outcome: "fail",
    sentence,
  });
});

test("fails when statements contest it", () => {
  expect(inWords(check, check.assess(key, aContext({ contested: ["a.md", "b.md"] })))).toEqual({
    outcome: "fail",
    sentence:
      "The statements «a.md» and «b.md» claim it with equal weight, so neither counts as its approval.",
  });
});

test.each([
  ["a key", key],
  ["a token", aToken({ owner: "omar" })],
  ["a secret, from the day it was first stored", aSecret("X", { updated_at: "2026-01-20T00:00:00Z" })],
])("passes for %s approved on the very day", (_what, identity) => {
  expect(inWords(check, check.assess(identity, aContext({ governance, ownership: approved() })))).toEqual({
    outcome: "pass",
    sentence: "«maria» approved it on 2025-11-02, as «controls/identities/keys.md» records.",
  });
});

test("asks for no roster while no entity keeps one", () => {
  expect(inWords(check, check.assess(key, aContext({ ownership: approved({ by: "tomas" }) }))).outcome).toBe(
    "pass",
  );
});
