import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { aReview } from "./examples/a-ledger.ts";
import { anOverlay, aSlowerReview, theParent } from "./examples/a-world.ts";
import { frequencyAsDeclared } from "./frequency-as-declared.ts";

test.each([
  ["met", "it was done as was declared then", { overlay: aSlowerReview }],
  [
    "met",
    "it is done as declared from the next half-year on",
    { overlay: aSlowerReview, reviews: [aReview("acme-us", "sox", { period: "FY2027-H1" })] },
  ],
  [
    "missed",
    "it is done more seldom in a period that began before the change",
    { overlay: aSlowerReview, reviews: [aReview("acme-us", "sox", { period: "FY2026-H2" })] },
  ],
  [
    "missed",
    "it is done more often than declared",
    { overlay: anOverlay("sox", "REV-01", { frequency: "semi-annual" }) },
  ],
  [
    "missed",
    "it is done more seldom than declared",
    { reviews: [aReview("acme-us", "sox", { period: "FY2026-H2" })] },
  ],
  [
    "missed",
    "the entity declares otherwise",
    {
      entity: theParent({
        overrides: [
          {
            regime: "sox",
            control: "REV-01",
            effective_from: "2026-01-01",
            frequency: "annual",
            reason: "Small.",
          },
        ],
      }),
    },
  ],
  ["not-performed", "no review is recorded", { reviews: [] }],
  ["met", "it is done as declared", {}],
  [
    "not-applicable",
    "it follows no calendar",
    { overlay: anOverlay("sox", "REV-01", { frequency: "event" }) },
  ],
])("is %s where %s", (value, _where, over) => {
  expect(frequencyAsDeclared.assess(aContext(over)).value).toBe(value);
});
