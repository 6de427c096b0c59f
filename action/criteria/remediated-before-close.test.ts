import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { aLine, aReview, aRevoke } from "./examples/a-ledger.ts";
import { remediatedBeforeClose } from "./remediated-before-close.ts";

test.each([
  [
    "missed",
    "it was seen done a day after the close",
    { reviews: [aReview("acme-us", "sox", { lines: [aRevoke(1, "2026-10-08")] })] },
  ],
  [
    "missed",
    "nobody saw it done by then",
    { ...{ reviews: [aReview("acme-us", "sox", { lines: [aRevoke(1, null)] })] }, known: "2026-10-08" },
  ],
  ["not-performed", "no review is recorded", { reviews: [] }],
  [
    "unknown",
    "nobody saw it done and there is time",
    { ...{ reviews: [aReview("acme-us", "sox", { lines: [aRevoke(1, null)] })] }, known: "2026-10-07" },
  ],
  [
    "met",
    "it was seen done on the day",
    { reviews: [aReview("acme-us", "sox", { lines: [aRevoke(1, "2026-10-07")] })] },
  ],
  ["not-applicable", "everything was kept", { reviews: [aReview("acme-us", "sox", { lines: [aLine(1)] })] }],
])("is %s where %s", (value, _where, over) => {
  expect(remediatedBeforeClose.assess(aContext(over)).value).toBe(value);
});
