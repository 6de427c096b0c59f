import { describe, expect, test } from "vitest";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import { aContext, ownedBy } from "./examples/a-context.ts";
import { anAuthorisedToken } from "./examples/an-authorised-credential.ts";
import { aRegistry } from "./examples/a-registry.ts";
import { aKey, aSecret, aToken } from "./examples/a-snapshot.ts";
import { exemptionInWords, inWords } from "./examples/in-words.ts";
import { staticCredentialStatesItsReason as check } from "./static-credential-states-its-reason.ts";

const stated = ownedBy({ why_static: "The warehouse takes nothing but a key." });
const asked = (identity: ObservedIdentity, parts: Parameters<typeof aContext>[0] = {}) =>
  inWords(check, check.assess(identity, aContext(parts)));

describe("fails for", () => {
  test.each([
    [
      "a key that no statement claims",
      aKey(),
      {},
      "It does not end by itself, and no ownership statement says why nothing shorter-lived can do its work.",
    ],
    [
      "a secret whose statement gives no reason",
      aSecret(),
      { ownership: ownedBy() },
      "It does not end by itself, and «controls/identities/keys.md» does not say why nothing shorter-lived can do its work.",
    ],
    [
      "a token that never expires",
      aToken({ expires_at: null }),
      { ownership: ownedBy() },
      "It does not end by itself, and «controls/identities/keys.md» does not say why nothing shorter-lived can do its work.",
    ],
    [
      "one that statements contest",
      aKey(),
      { contested: ["a.md", "b.md"] },
      "The statements «a.md» and «b.md» claim it with equal weight, so none of them says why it is static.",
    ],
  ])("%s", (_which, identity, parts, sentence) => {
    expect(asked(identity, parts)).toEqual({ outcome: "fail", sentence });
  });
});

test("nobody knows of one whose expiry GitHub does not show, unless the reason is stated", () => {
  const hidden = anAuthorisedToken({ expires_at: null, expiry_shown: false });
  expect(asked(hidden, { ownership: ownedBy() }).outcome).toBe("unknown");
  expect(asked(hidden, { ownership: stated }).outcome).toBe("pass");
});

test("a key whose statement gives the reason passes", () => {
  expect(asked(aKey(), { ownership: stated })).toEqual({
    outcome: "pass",
    sentence: "«controls/identities/keys.md» states why nothing shorter-lived can do its work.",
  });
});

test("what ends by itself, and what stores nothing, is not asked", () => {
  expect(asked(aToken())).toEqual({
    outcome: "not-applicable",
    sentence: "It is not static: GitHub ends it on 2026-01-31.",
  });
  const federated = aRegistry({ auth_type: "oidc_azure" });
  expect(exemptionInWords(check, check.exempt?.(federated, aContext().governance))).toMatch(/./);
});
