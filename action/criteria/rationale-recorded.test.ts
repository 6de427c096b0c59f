import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { aLine, aReview } from "./examples/a-ledger.ts";
import { anOverlay } from "./examples/a-world.ts";
import { rationaleRecorded } from "./rationale-recorded.ts";

test.each([
  [
    "missed",
    "a decision gives no reason",
    { reviews: [aReview("acme-us", "sox", { lines: [aLine(1, { rationale: " " })] })] },
  ],
  [
    "missed",
    "a financial line does not answer on reporting risk",
    { reviews: [aReview("acme-us", "sox", { lines: [aLine(1, { reporting_risk: null })] })] },
  ],
  [
    "missed",
    "a line is not decided and the day is over",
    { reviews: [aReview("acme-us", "sox", { lines: [aLine(1, { decision: null })] })] },
  ],
  ["not-performed", "no review is recorded", { reviews: [] }],
  [
    "unknown",
    "a line is not decided and there is time",
    {
      ...{ reviews: [aReview("acme-us", "sox", { lines: [aLine(1, { decision: null })] })] },
      known: "2026-09-15",
    },
  ],
  [
    "met",
    "an ordinary line need not answer on reporting risk",
    {
      reviews: [aReview("acme-us", "sox", { lines: [aLine(1, { financial: false, reporting_risk: null })] })],
    },
  ],
  ["met", "every decision gives its reason", {}],
  [
    "not-applicable",
    "no review falls due",
    { reviews: [], overlay: anOverlay("sox", "REV-01", { frequency: "annual" }) },
  ],
])("is %s where %s", (value, _where, over) => {
  expect(rationaleRecorded.assess(aContext(over)).value).toBe(value);
});
