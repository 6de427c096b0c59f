import { expect, test } from "vitest";
import { aContext, ownedBy } from "./examples/a-context.ts";
import { aKey } from "./examples/a-snapshot.ts";
import { inWords } from "./examples/in-words.ts";
import { thirdPartyCredentialIsInUse as check } from "./third-party-credential-is-in-use.ts";

const used = (last_used: string | null, today: string, vendor: string | null = "rate-provider") =>
  inWords(check, check.assess(aKey({ last_used }), aContext({ today, ownership: ownedBy({ vendor }) })));

test.each([
  ["unused for a day more than the limit", "2026-01-15T02:00:09Z", "2026-07-15", "fail"],
  ["unused up to the limit", "2026-01-15T02:00:09Z", "2026-07-14", "pass"],
  ["never used since it was made, beyond the limit", null, "2026-05-02", "fail"],
  ["never used since it was made, within the limit", null, "2026-05-01", "pass"],
])("a vendor's key %s", (_which, last, today, outcome) => {
  expect(used(last, today).outcome).toBe(outcome);
});

test("says what the question on every credential says", () => {
  expect(used("2026-01-15T02:00:09Z", "2026-07-15")).toEqual({
    outcome: "fail",
    since: "2026-07-15",
    sentence:
      "A credential may go 180 days without a recorded use; the last one was on 2026-01-15, and the limit was reached on 2026-07-14.",
  });
});

test("ours alone is not asked, and neither is what nobody claims", () => {
  expect(used(null, "2026-12-01", null)).toEqual({
    outcome: "not-applicable",
    sentence: "«controls/identities/keys.md» names no third party that holds it.",
  });
  expect(inWords(check, check.assess(aKey(), aContext()))).toEqual({
    outcome: "not-applicable",
    sentence: "No third party is known to hold it.",
  });
});
