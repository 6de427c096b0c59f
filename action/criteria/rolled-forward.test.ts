import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { periodOf } from "../../model/period.ts";
import { aReview } from "./examples/a-ledger.ts";
import { rolledForward } from "./rolled-forward.ts";

const yearEnd = { period: periodOf("2026-Q4", "12-31"), known: "2027-02-01" };
const rolled = (at: string) => ({
  reviews: [aReview("acme-us", "sox", { roll_forward: { at, by: "sara", changes: "None." } })],
});

test.each([
  ["missed", "it was done before the year ended", { ...yearEnd, ...rolled("2026-12-30T02:00:00Z") }],
  ["not-performed", "nobody did it", yearEnd],
  ["not-performed", "no review is recorded", { ...yearEnd, reviews: [] }],
  ["met", "it was done after the year ended", { ...yearEnd, ...rolled("2027-01-04T02:00:00Z") }],
  ["not-applicable", "the period does not end the year", {}],
])("is %s where %s", (value, _where, over) => {
  expect(rolledForward.assess(aContext(over)).value).toBe(value);
});
