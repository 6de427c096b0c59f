import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { aLedger, aLine, anIdentity, aReview } from "./examples/a-ledger.ts";
import { reportingPathMapped } from "./reporting-path-mapped.ts";

test.each([
  [
    "missed",
    "a financial line is mapped to no system",
    {
      ledger: aLedger({ identities: [anIdentity(1, { ownership: null })] }),
      reviews: [aReview("acme-us", "sox", { lines: [aLine(1)] })],
    },
  ],
  ["met", "its owner names its systems", {}],
  [
    "not-applicable",
    "nothing reaches the reporting",
    { reviews: [aReview("acme-us", "sox", { lines: [aLine(1, { financial: false })] })] },
  ],
])("is %s where %s", (value, _where, over) => {
  expect(reportingPathMapped.assess(aContext(over)).value).toBe(value);
});
