import { expect, onTestFinished, test, vi } from "vitest";
import { kinds } from "../../model/identity.ts";
import { exemptionInWords, inWords } from "./examples/in-words.ts";
import { aContext, aGovernance, ownedBy } from "./examples/a-context.ts";
import { aKey, aSecret, aToken } from "./examples/a-snapshot.ts";
import { aRegistry } from "./examples/a-registry.ts";
import { anAuthorisedToken } from "./examples/an-authorised-credential.ts";
import { credentialExpires as check } from "./credential-expires.ts";

const granted = { access_granted_at: "2025-11-02T10:01:00Z" };
const expiring = (expires_at: string | null) => aToken({ ...granted, expires_at });

test.each([
  ["a token that never expires", expiring(null), null, "It never expires."],
  [
    "a token that lives one day too long",
    expiring("2026-11-04T00:00:00Z"),
    null,
    "It expires on 2026-11-04, later than the 366 days that it may live from 2025-11-02, which end on 2026-11-03.",
  ],
  [
    "a key without a statement",
    aKey(),
    null,
    "A deploy key has no expiry on GitHub, and no ownership statement gives the day by which it must be gone.",
  ],
  [
    "a secret without a day",
    aSecret(),
    ownedBy(),
    "A secret has no expiry on GitHub, and «controls/identities/keys.md» does not give the day by which it must be gone.",
  ],
])("fails for %s", (_what, identity, ownership, sentence) => {
  expect(inWords(check, check.assess(identity, aContext({ ownership })))).toEqual({
    outcome: "fail",
    sentence,
  });
});

test("fails for a key from the day after it must be gone", () => {
  const ownership = ownedBy({ retire_by: "2026-01-30" });
  expect(inWords(check, check.assess(aKey(), aContext({ ownership, today: "2026-01-31" })))).toEqual({
    outcome: "fail",
    sentence:
      "«controls/identities/keys.md» states that it must be gone by 2026-01-30, and it is still there.",
    since: "2026-01-31",
  });
});

test.each([
  [
    "a token that expires exactly at the limit",
    expiring("2026-11-03T23:59:59Z"),
    null,
    "It expires on 2026-11-03, within the 366 days that it may live from 2025-11-02, which end on 2026-11-03.",
  ],
  [
    "a key on the very day it must be gone",
    aKey(),
    ownedBy({ retire_by: "2026-01-31" }),
    "«controls/identities/keys.md» states that it must be gone by 2026-01-31.",
  ],
  [
    "a secret with a day to come",
    aSecret(),
    ownedBy({ retire_by: "2026-06-30" }),
    "«controls/identities/keys.md» states that it must be gone by 2026-06-30.",
  ],
])("passes for %s", (_what, identity, ownership, sentence) => {
  expect(inWords(check, check.assess(identity, aContext({ ownership, today: "2026-01-31" })))).toEqual({
    outcome: "pass",
    sentence,
  });
});

test("takes the stricter limit in the strict tier", () => {
  const token = expiring("2026-02-01T00:00:00Z");
  expect(inWords(check, check.assess(token, aContext({ tier: "strict" }))).outcome).toBe("fail");
  expect(inWords(check, check.assess(token, aContext())).outcome).toBe("pass");
});

test("is unknown of a token that expires and of which GitHub does not tell when it began", () => {
  const renewed = vi.spyOn(kinds["fine-grained-token"], "renewed").mockReturnValue(null);
  onTestFinished(() => {
    renewed.mockRestore();
  });
  expect(check.assess(expiring("2026-11-04T00:00:00Z"), aContext())).toMatchObject({
    outcome: "unknown",
    reason: "lifetime-not-told",
  });
});

test("knows nothing of a token of which GitHub does not show whether it expires", () => {
  const token = anAuthorisedToken({ expires_at: null, expiry_shown: false });
  expect(inWords(check, check.assess(token, aContext()))).toEqual({
    outcome: "unknown",
    sentence: "GitHub does not show of this one whether it expires.",
  });
});

test.each([
  ["never ends", null, "fail", "It never expires."],
  [
    "ends beyond the limit, counted from its authorisation",
    "2027-01-01T00:00:00Z",
    "fail",
    "It expires on 2027-01-01, later than the 366 days that it may live from 2025-11-02, which end on 2026-11-03.",
  ],
  [
    "ends within the limit",
    "2026-11-03T00:00:00Z",
    "pass",
    "It expires on 2026-11-03, within the 366 days that it may live from 2025-11-02, which end on 2026-11-03.",
  ],
])("a credential authorised for single sign-on that %s", (_what, expires_at, outcome, sentence) => {
  expect(inWords(check, check.assess(anAuthorisedToken({ expires_at }), aContext()))).toEqual({
    outcome,
    sentence,
  });
});

test("does not ask about a registry that stores no credential", () => {
  const sentence = "It stores no credential: GitHub makes a token for each job.";
  const exempted = check.exempt?.(aRegistry({ auth_type: "oidc_aws" }), aGovernance());
  expect(exemptionInWords(check, exempted)).toBe(sentence);
  expect(exemptionInWords(check, check.exempt?.(aRegistry(), aGovernance()))).toBeNull();
});
