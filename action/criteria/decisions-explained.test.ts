import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { aReview } from "./examples/a-ledger.ts";
import { anOverlay } from "./examples/a-world.ts";
import { decisionsExplained } from "./decisions-explained.ts";

test.each([
  [
    "missed",
    "the reviewer could not explain",
    {
      reviews: [
        aReview("acme-us", "sox", {
          interview: { by: "sara", at: "2026-10-01T02:00:00Z", explained: false },
        }),
      ],
    },
  ],
  ["not-performed", "no review is recorded", { reviews: [] }],
  [
    "met",
    "the reviewer explained",
    {
      reviews: [
        aReview("acme-us", "sox", { interview: { by: "sara", at: "2026-10-01T02:00:00Z", explained: true } }),
      ],
    },
  ],
  ["not-applicable", "nobody asked", {}],
  [
    "not-applicable",
    "no review falls due",
    { reviews: [], overlay: anOverlay("sox", "REV-01", { frequency: "annual" }) },
  ],
])("is %s where %s", (value, _where, over) => {
  expect(decisionsExplained.assess(aContext(over)).value).toBe(value);
});
