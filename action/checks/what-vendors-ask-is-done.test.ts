import { expect, test } from "vitest";
import { Vendor } from "../../model/vendor.ts";
import { aContext, aGovernance, filed } from "./examples/a-context.ts";
import { aSnapshot } from "./examples/a-snapshot.ts";
import { exemptionInWords, inWords } from "./examples/in-words.ts";
import { whatVendorsAskIsDone as check } from "./what-vendors-ask-is-done.ts";

const aVendor = (complementary_controls: unknown, changes: Record<string, unknown> = {}) =>
  filed(
    Vendor.parse({
      vendor: "rate-provider",
      name: "The rate provider",
      owner: "maria",
      purpose: "Delivers rates.",
      contract: "V-7",
      contract_ends: null,
      last_assessed: "2026-01-05",
      assurance: "SOC 1 report",
      complementary_controls,
      ...changes,
    }),
    "controls/vendors/rate-provider.md",
  );
const asked = (vendors: ReturnType<typeof aVendor>[], today = "2026-01-31") => {
  const governance = aGovernance({ vendors });
  return inWords(check, check.assess(aSnapshot().organization, aContext({ governance, today })));
};
const done = (at: string | null) => ({
  asks: "Rates are compared by us.",
  done_by: "REC-03, the monthly comparison",
  confirmed: at === null ? null : { by: "maria", at },
});

test.each([
  [
    "nobody listed what the report asks",
    null,
    "rate-provider rests on a report (SOC 1 report), and what that asks of us is not listed.",
  ],
  [
    "nobody says by what it is done",
    ["Keys are kept by us.", done("2026-01-05")],
    "rate-provider asks 2 things of us, and of 1 nobody says by what it is done.",
  ],
  [
    "nobody confirmed that it is done",
    [done(null)],
    "rate-provider asks 1 thing of us, and of 1 nobody confirmed that it is done.",
  ],
  [
    "the confirmation is yet to come",
    [done("2026-02-01")],
    "rate-provider asks 1 thing of us, and of 1 nobody confirmed that it is done.",
  ],
])("fails where %s", (_when, requests, sentence) => {
  expect(asked([aVendor(requests)])).toEqual({ outcome: "fail", sentence });
});

test("a confirmation is for a year, its last day included", () => {
  expect(asked([aVendor([done("2026-01-05")])], "2027-01-05").outcome).toBe("pass");
  expect(asked([aVendor([done("2026-01-05")])], "2027-01-06")).toEqual({
    outcome: "fail",
    since: "2027-01-06",
    sentence:
      "rate-provider asks 1 thing of us, and that 1 of them is done was confirmed for a year, until 2027-01-05.",
  });
});

test.each([
  ["everything is done and confirmed", [done("2026-01-05"), done("2026-01-31")], {}],
  ["the report asks nothing", [], {}],
  ["there is no report", null, { assurance: null }],
])("passes where %s", (_when, requests, changes) => {
  expect(asked([aVendor(requests, changes)])).toEqual({
    outcome: "pass",
    sentence: "What every vendor's report asks of us is listed, done and confirmed within a year.",
  });
});

test("each vendor at fault is named, and without a vendor the question does not arise", () => {
  const other = aVendor([done(null)], { vendor: "mail-provider" });
  expect(asked([aVendor(null), other]).sentence).toBe(
    "mail-provider asks 1 thing of us, and of 1 nobody confirmed that it is done; rate-provider rests on a report (SOC 1 report), and what that asks of us is not listed.",
  );
  expect(exemptionInWords(check, check.exempt?.(aSnapshot().organization, aGovernance()))).toBe(
    "No vendor is on the register.",
  );
});
