import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { aLine, aReview } from "./examples/a-ledger.ts";
import { anOverlay } from "./examples/a-world.ts";
import { populationDefined } from "./population-defined.ts";

test.each([
  [
    "missed",
    "the population has more than the lines",
    {
      reviews: [
        aReview("acme-us", "sox", {
          population: { ...aReview("acme-us", "sox").data.population, identities: 3 },
        }),
      ],
    },
  ],
  [
    "missed",
    "one identity has two lines",
    { reviews: [aReview("acme-us", "sox", { lines: [aLine(1), aLine(1)] })] },
  ],
  ["not-performed", "no review is recorded", { reviews: [] }],
  ["met", "each identity has one line", {}],
  [
    "not-applicable",
    "no review falls due",
    { reviews: [], overlay: anOverlay("sox", "REV-01", { frequency: "annual" }) },
  ],
])("is %s where %s", (value, _where, over) => {
  expect(populationDefined.assess(aContext(over)).value).toBe(value);
});
