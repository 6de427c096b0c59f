import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { aReview } from "./examples/a-ledger.ts";
import { anOverlay } from "./examples/a-world.ts";
import { sampleSufficient } from "./sample-sufficient.ts";

const done = {
  by: "sara",
  at: "2026-09-20T02:00:00Z",
  sample: 25,
  deviations: 0,
  extended_to: null,
  method: "Seed.",
};

test.each([
  [
    "missed",
    "fewer were tested than the table asks for",
    { reviews: [aReview("acme-us", "sox", { evaluation: { ...done, sample: 1 } })] },
  ],
  [
    "missed",
    "one deviated and nothing was extended",
    { reviews: [aReview("acme-us", "sox", { evaluation: { ...done, deviations: 1 } })] },
  ],
  [
    "missed",
    "one deviated and the extension is short",
    { reviews: [aReview("acme-us", "sox", { evaluation: { ...done, deviations: 1, extended_to: 41 } })] },
  ],
  [
    "missed",
    "more deviated than the regime tolerates",
    { reviews: [aReview("acme-us", "sox", { evaluation: { ...done, deviations: 2, extended_to: 500 } })] },
  ],
  ["not-performed", "nobody evaluated", { reviews: [aReview("acme-us", "sox", { evaluation: null })] }],
  ["not-performed", "no review is recorded", { reviews: [] }],
  [
    "unknown",
    "the table has no such frequency",
    { overlay: anOverlay("sox", "REV-01", { frequency: "weekly" }) },
  ],
  [
    "met",
    "one deviated and the sample was extended",
    { reviews: [aReview("acme-us", "sox", { evaluation: { ...done, deviations: 1, extended_to: 42 } })] },
  ],
  [
    "met",
    "as many were tested as the table asks for",
    { reviews: [aReview("acme-us", "sox", { evaluation: { ...done, sample: 2 } })] },
  ],
  [
    "met",
    "all of fewer events were tested",
    {
      ...{ reviews: [aReview("acme-us", "sox", { evaluation: { ...done, sample: 2 } })] },
      overlay: anOverlay("sox", "REV-01", { frequency: "event" }),
    },
  ],
  [
    "not-applicable",
    "no review falls due",
    { reviews: [], overlay: anOverlay("sox", "REV-01", { frequency: "annual" }) },
  ],
])("is %s where %s", (value, _where, over) => {
  expect(sampleSufficient.assess(aContext(over)).value).toBe(value);
});
