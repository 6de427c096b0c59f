import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { aLine, aReview, aRevoke } from "./examples/a-ledger.ts";
import { remediatedBeforeYearEnd } from "./remediated-before-year-end.ts";

test.each([
  [
    "missed",
    "it was seen done a day after the end of the year",
    { reviews: [aReview("acme-us", "sox", { lines: [aRevoke(1, "2027-01-01")] })] },
  ],
  [
    "missed",
    "nobody saw it done by then",
    { ...{ reviews: [aReview("acme-us", "sox", { lines: [aRevoke(1, null)] })] }, known: "2027-01-01" },
  ],
  ["not-performed", "no review is recorded", { reviews: [] }],
  [
    "unknown",
    "nobody saw it done and there is time",
    { ...{ reviews: [aReview("acme-us", "sox", { lines: [aRevoke(1, null)] })] }, known: "2026-12-31" },
  ],
  [
    "met",
    "it was seen done on the day",
    { reviews: [aReview("acme-us", "sox", { lines: [aRevoke(1, "2026-12-31")] })] },
  ],
  ["not-applicable", "everything was kept", { reviews: [aReview("acme-us", "sox", { lines: [aLine(1)] })] }],
])("is %s where %s", (value, _where, over) => {
  expect(remediatedBeforeYearEnd.assess(aContext(over)).value).toBe(value);
});
