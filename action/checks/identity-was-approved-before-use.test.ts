import { expect, test } from "vitest";
import { inWords } from "./examples/in-words.ts";
import type { NamedApproval } from "../../model/approvals.ts";
import type { OwnershipStatement } from "../../model/ownership.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import type { Context } from "../queries/context.ts";
import { inStatement } from "../queries/named-approvals.ts";
import { aContext, aGovernance, ownedBy } from "./examples/a-context.ts";
import { anEntity } from "./examples/a-register.ts";
import { knowing, seenIn } from "./examples/an-approval.ts";
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
      "The statements «a.md» and «b.md» claim it with equal weight, so none of them counts as its approval.",
  });
});

/** What follows where the approval of that statement was looked for. */
const found = (
  ownership: NonNullable<Context["ownership"]>,
  changes: Partial<NamedApproval> = {},
  identity: ObservedIdentity = key,
) => {
  const all = inStatement(ownership.data).map((named) => ({ file: ownership.statement, named }));
  const pipeline = knowing(seenIn(all, changes));
  return inWords(check, check.assess(identity, aContext({ governance, ownership, pipeline })));
};
const none = { review: null, submitted: null };

test.each([
  [
    "the words reached base without a pull request",
    { found: "no-pull-request", pull_request: null, author: null, ...none },
    "that reached base without a pull request",
  ],
  [
    "what brought them is beyond what was looked through",
    { found: "not-in-history", commit: null, pull_request: null, author: null, ...none },
    "the history of base does not show what brought that in",
  ],
  [
    "who is named opened the pull request",
    { found: "own-pull-request", author: "maria", ...none },
    "pull request 7, which brought that in, is their own",
  ],
  [
    "who is named approved another state of it",
    { found: "approved-earlier-state", ...none },
    "of pull request 7, which brought that in, they approved an earlier state",
  ],
  [
    "somebody else approved it",
    { found: "not-approved", ...none },
    "pull request 7, which brought that in, has no approval of theirs",
  ],
  [
    "it was approved after the key was added",
    { submitted: "2025-11-03T00:00:00Z" },
    "pull request 7, which brought that in, was approved on 2025-11-03, after that",
  ],
] as const)("is only stated where %s", (_where, changes, why) => {
  expect(found(approved(), changes)).toEqual({
    outcome: "stated",
    sentence: `«controls/identities/keys.md» says that «maria» approved it on 2025-11-02; ${why}.`,
  });
});

test("is only stated where nobody looked for its pull request", () => {
  expect(inWords(check, check.assess(key, aContext({ governance, ownership: approved() })))).toEqual({
    outcome: "stated",
    sentence:
      "«controls/identities/keys.md» says that «maria» approved it on 2025-11-02; no pull request was looked for that shows it.",
  });
});

test("is only stated where the statement was widened since somebody was seen to approve it", () => {
  const all = inStatement(approved().data).map((named) => ({ file: approved().statement, named }));
  const pipeline = knowing(seenIn(all));
  const wider = approved({ permissions: { contents: "write" } });
  expect(check.assess(key, aContext({ governance, ownership: wider, pipeline }))).toMatchObject({
    outcome: "stated",
    with: { why: "not-looked-for" },
  });
});

test.each([
  ["2026-11-02T00:00:00Z", "pass"],
  ["2026-11-03T00:00:00Z", "stated"],
  ["2027-11-02T00:00:00Z", "stated"],
] as const)("an approval is for a year: a key added at %s is %s", (created_at, outcome) => {
  const later = aKey({ added_by: "omar", created_at });
  expect(found(approved(), {}, later).outcome).toBe(outcome);
});

test("says of an approval of long before that it was of another key", () => {
  const later = aKey({ added_by: "omar", created_at: "2027-11-02T00:00:00Z" });
  expect(found(approved(), {}, later).sentence).toBe(
    "«controls/identities/keys.md» says that «maria» approved it on 2025-11-02; it began on 2027-11-02, more than a year later.",
  );
});

test.each([
  ["a key", key],
  ["a token", aToken({ owner: "omar" })],
  ["a secret, from the day it was first stored", aSecret("X", { updated_at: "2026-01-20T00:00:00Z" })],
])("passes for %s approved on the very day", (_what, identity) => {
  expect(found(approved(), {}, identity)).toEqual({
    outcome: "pass",
    sentence:
      "«maria» approved it on 2025-11-02, as «controls/identities/keys.md» records, and approved pull request 7, which brought that in, on 2025-11-02.",
  });
});

test("asks for no roster while no entity keeps one", () => {
  expect(check.assess(key, aContext({ ownership: approved({ by: "tomas" }) })).outcome).toBe("stated");
});
