import { expect, test } from "vitest";
import { askIdentity } from "../evaluate/question.ts";
import { exemptionInWords, inWords } from "./examples/in-words.ts";
import { aContext, aGovernance } from "./examples/a-context.ts";
import { aKey, aSecret, aSnapshot, aToken } from "./examples/a-snapshot.ts";
import { creatorIsStillAMember as check } from "./creator-is-still-a-member.ts";

test.each([
  [
    "a key whose creator GitHub does not name",
    aKey({ added_by: null }),
    aSnapshot(),
    "GitHub does not show who added it.",
  ],
  [
    "any key while the members are unread",
    aKey(),
    aSnapshot({ members: null }),
    "The members of the organisation could not be read to the end.",
  ],
])("knows nothing of %s", (_what, identity, snapshot, sentence) => {
  expect(inWords(check, check.assess(identity, aContext({ snapshot })))).toEqual({
    outcome: "unknown",
    sentence,
  });
});

test.each([
  [
    "a key",
    aKey({ added_by: "leon" }),
    "default",
    "«leon», who created it, is not a member of the organisation, and a credential may outlive a membership by 7 days.",
  ],
  [
    "a token",
    aToken({ owner: "leon" }),
    "strict",
    "«leon», who created it, is not a member of the organisation, and a credential may outlive a membership by 1 day.",
  ],
] as const)(
  "fails for %s of somebody who left, and leaves the day to the record",
  (_what, identity, tier, sentence) => {
    expect(inWords(check, check.assess(identity, aContext({ tier })))).toEqual({ outcome: "fail", sentence });
  },
);

test.each([
  ["a key", aKey({ added_by: "DANA" }), "«DANA», who created it, is a member of the organisation."],
  ["a token", aToken(), "«dana», who created it, is a member of the organisation."],
])("passes for %s of a member", (_what, identity, sentence) => {
  expect(inWords(check, check.assess(identity, aContext()))).toEqual({ outcome: "pass", sentence });
});

test("does not ask about secrets and about what an App created", () => {
  expect(askIdentity(check, aSecret())).toBeNull();
  expect(exemptionInWords(check, check.exempt?.(aKey({ added_by: "flux[bot]" }), aGovernance()))).toBe(
    "The App «flux[bot]» created it, and an App is not a member.",
  );
  expect(exemptionInWords(check, check.exempt?.(aKey(), aGovernance()))).toBeNull();
});
