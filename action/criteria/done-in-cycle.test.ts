import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { periodOf } from "../../model/period.ts";
import { aReview } from "./examples/a-ledger.ts";
import { anOverlay } from "./examples/a-world.ts";
import { doneInCycle } from "./done-in-cycle.ts";

test.each([
  [
    "missed",
    "it was completed a day late",
    { reviews: [aReview("acme-us", "sox", { completed: "2026-09-16T02:00:00Z" })] },
  ],
  [
    "missed",
    "it is not completed and the day is over",
    { reviews: [aReview("acme-us", "sox", { completed: null })] },
  ],
  ["missed", "the year has one review of four", { period: periodOf("FY2026", "12-31"), known: "2027-02-01" }],
  ["not-performed", "no review is recorded", { reviews: [] }],
  [
    "unknown",
    "it is not completed and there is time",
    { ...{ reviews: [aReview("acme-us", "sox", { completed: null })] }, known: "2026-09-15" },
  ],
  ["unknown", "the year goes on", { period: periodOf("FY2026", "12-31"), known: "2026-11-01" }],
  [
    "met",
    "it was completed on the day it was due",
    { reviews: [aReview("acme-us", "sox", { completed: "2026-09-15T23:00:00Z" })] },
  ],
  [
    "not-applicable",
    "no review falls due",
    { reviews: [], overlay: anOverlay("sox", "REV-01", { frequency: "annual" }) },
  ],
])("is %s where %s", (value, _where, over) => {
  expect(doneInCycle.assess(aContext(over)).value).toBe(value);
});
