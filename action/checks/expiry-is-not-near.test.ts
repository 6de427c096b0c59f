import { describe, expect, test } from "vitest";
import { aContext, ownedBy } from "./examples/a-context.ts";
import { aKey, aToken } from "./examples/a-snapshot.ts";
import { anAuthorisedToken } from "./examples/an-authorised-credential.ts";
import { exemptionInWords, inWords } from "./examples/in-words.ts";
import { aRegistry } from "./examples/a-registry.ts";
import { expiryIsNotNear as check } from "./expiry-is-not-near.ts";

const token = aToken({ expires_at: "2026-03-31T10:01:00Z" });
const on = (today: string, tier: "default" | "strict" = "default") =>
  inWords(check, check.assess(token, aContext({ today, tier })));

describe("a token that expires on 31 March", () => {
  test.each([
    ["2026-03-31", "fail", "the last day itself"],
    ["2026-03-01", "fail", "the day on which the list begins"],
    ["2026-02-28", "pass", "the day before"],
  ])("on %s: %s, %s", (today, outcome) => {
    expect(on(today)).toMatchObject({ outcome, ...(outcome === "fail" ? { since: "2026-03-01" } : {}) });
  });

  test("is listed later where the strict value holds, because it lives no longer than a quarter", () => {
    expect(on("2026-03-16", "strict")).toMatchObject({ outcome: "pass" });
    expect(on("2026-03-17", "strict")).toEqual({
      outcome: "fail",
      since: "2026-03-17",
      sentence:
        "It expires on 2026-03-31, and from 2026-03-17 on, 14 days before, it is listed to be replaced.",
    });
  });
});

test("one that never expires is asked elsewhere, and of one whose expiry GitHub does not show nobody knows", () => {
  const never = check.assess(aToken({ expires_at: null }), aContext());
  expect(never).toMatchObject({ outcome: "not-applicable", reason: "ends-on-no-day" });
  const { outcome, reason } = check.assess(anAuthorisedToken({ expiry_shown: false }), aContext());
  expect([outcome, reason]).toEqual(["unknown", "expiry-not-shown"]);
});

describe("a key with a stated last day", () => {
  const stated = (retire_by: string | null, today: string) =>
    inWords(check, check.assess(aKey(), aContext({ ownership: ownedBy({ retire_by }), today })));
  test.each([
    ["2026-03-31", "2026-03-01", "fail"],
    ["2026-03-31", "2026-02-28", "pass"],
    ["2026-03-31", "2026-04-01", "not-applicable"],
    [null, "2026-03-01", "not-applicable"],
  ] as const)("%s, on %s: %s", (by, today, outcome) => {
    expect(stated(by, today)).toMatchObject({ outcome });
  });

  test("says which statement names it", () => {
    expect(stated("2026-03-31", "2026-03-10")).toEqual({
      outcome: "fail",
      since: "2026-03-01",
      sentence:
        "«controls/identities/keys.md» states that it must be gone by 2026-03-31, and from 2026-03-01 on, 30 days before, it is listed.",
    });
  });

  test("does not arise without a statement", () => {
    expect(check.assess(aKey(), aContext())).toMatchObject({ outcome: "not-applicable" });
  });
});

test("what keeps no credential ends on no day", () => {
  const federated = aRegistry({ auth_type: "oidc_azure" });
  expect(exemptionInWords(check, check.exempt?.(federated, aContext().governance))).toMatch(/./);
});
