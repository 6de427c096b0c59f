import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { aLedger, aReview } from "./examples/a-ledger.ts";
import { anOverlay } from "./examples/a-world.ts";
import { dutiesTested } from "./duties-tested.ts";

const tested = { by: "maria", at: "2026-09-12T02:00:00Z", conflicts: 1, disposed: 1, evidence: "Matrix." };

test.each([
  [
    "missed",
    "a conflict has no disposition",
    { ledger: aLedger({ reviews: [aReview("acme-us", "sox", { duties: { ...tested, disposed: 0 } })] }) },
  ],
  [
    "not-performed",
    "nobody tested",
    { ledger: aLedger({ reviews: [aReview("acme-us", "sox", { duties: null })] }) },
  ],
  [
    "not-performed",
    "only another entity tested",
    { ledger: aLedger({ reviews: [aReview("acme-jp", "jsox")] }) },
  ],
  [
    "not-performed",
    "only another quarter was tested",
    { ledger: aLedger({ reviews: [aReview("acme-us", "sox", { period: "2026-Q2" })] }) },
  ],
  ["met", "every conflict has a disposition", { ledger: aLedger({ reviews: [aReview("acme-us", "sox")] }) }],
  ["not-applicable", "no review falls due", { overlay: anOverlay("sox", "REV-01", { frequency: "annual" }) }],
])("is %s where %s", (value, _where, over) => {
  expect(dutiesTested.assess(aContext(over)).value).toBe(value);
});
