import { expect, onTestFinished, test, vi } from "vitest";
import { kinds } from "../../model/identity.ts";
import { askIdentity } from "../evaluate/question.ts";
import { exemptionInWords, inWords } from "./examples/in-words.ts";
import { aContext, aGovernance } from "./examples/a-context.ts";
import { anApp } from "./examples/an-app.ts";
import { aRegistry } from "./examples/a-registry.ts";
import { aKey, aSecret, aToken } from "./examples/a-snapshot.ts";
import { credentialIsRotated as check } from "./credential-is-rotated.ts";

const created = "2025-11-02T23:59:59Z";
const writeKey = aKey({ created_at: created, read_only: false });
const readKey = aKey({ created_at: created });
const secret = aSecret("NPM_TOKEN", { created_at: "2020-01-01T00:00:00Z", updated_at: created });
const token = aToken({ access_granted_at: created });

test.each([
  [
    "a write key",
    writeKey,
    "strict",
    "2026-02-01",
    "A write deploy key may be 90 days old; this one reached that on 2026-01-31.",
  ],
  [
    "a read-only key that serves a financial system",
    readKey,
    "strict",
    "2026-02-01",
    "A read-only deploy key may be 90 days old; this one reached that on 2026-01-31.",
  ],
  [
    "a read-only key",
    readKey,
    "default",
    "2026-11-03",
    "A read-only deploy key may be 365 days old; this one reached that on 2026-11-02.",
  ],
  [
    "a secret, from the day its value was last stored",
    secret,
    "default",
    "2026-05-02",
    "The stored value of a secret may be 180 days old; this one reached that on 2026-05-01.",
  ],
  [
    "a token",
    token,
    "default",
    "2026-05-02",
    "A token's grant may be 180 days old; this one reached that on 2026-05-01.",
  ],
] as const)("fails for %s one day over, and says since when", (_what, identity, tier, today, sentence) => {
  expect(inWords(check, check.assess(identity, aContext({ tier, today })))).toEqual({
    outcome: "fail",
    sentence,
    since: today,
  });
});

test("still fails with the same words long after", () => {
  const first = inWords(check, check.assess(writeKey, aContext({ tier: "strict", today: "2026-02-01" })));
  expect(inWords(check, check.assess(writeKey, aContext({ tier: "strict", today: "2027-02-01" })))).toEqual(
    first,
  );
});

test.each([
  [
    "a write key",
    writeKey,
    "strict",
    "2026-01-31",
    "A write deploy key may be 90 days old; this one reaches that on 2026-01-31.",
  ],
  [
    "a secret",
    secret,
    "default",
    "2026-05-01",
    "The stored value of a secret may be 180 days old; this one reaches that on 2026-05-01.",
  ],
] as const)("passes for %s exactly at the limit", (_what, identity, tier, today, sentence) => {
  expect(inWords(check, check.assess(identity, aContext({ tier, today })))).toEqual({
    outcome: "pass",
    sentence,
  });
});

test("keeps the limit, the value and the day it was held against, for readers whose limit is tighter", () => {
  const result = check.assess(readKey, aContext({ tier: "default", today: "2026-11-02" }));
  expect(result).toMatchObject({
    with: {
      limit: "rot.max_age_days.readonly_deploy_key",
      tier: "default",
      days: 365,
      from: "2025-11-02",
      reached: "2026-11-02",
    },
  });
});

test("is unknown where GitHub does not tell of this one since when its credential is as it is", () => {
  const renewed = vi.spyOn(kinds["deploy-key"], "renewed").mockReturnValue(null);
  onTestFinished(() => {
    renewed.mockRestore();
  });
  expect(inWords(check, check.assess(readKey, aContext()))).toEqual({
    outcome: "unknown",
    sentence: "GitHub does not tell of this one since when its credential is as it is.",
  });
});

test("a registry's credential ages from the day it was last stored; one that stores none does not age", () => {
  expect(inWords(check, check.assess(aRegistry(), aContext({ today: "2026-05-02" })))).toMatchObject({
    outcome: "fail",
    sentence:
      "The credential of a private registry may be 180 days old; this one reached that on 2026-05-01.",
  });
  const federated = check.exempt?.(aRegistry({ auth_type: "oidc_azure" }), aGovernance());
  expect(exemptionInWords(check, federated)).toBe(
    "It stores no credential: GitHub makes a token for each job.",
  );
});

test("does not arise for an App, whose keys GitHub does not list", () => {
  expect(askIdentity(check, anApp())).toBeNull();
});
