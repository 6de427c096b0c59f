import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { aLine, aReview } from "./examples/a-ledger.ts";
import { anOverlay } from "./examples/a-world.ts";
import { populationDefined } from "./population-defined.ts";

const ofTwo = { population: { ...aReview("acme-us", "sox").data.population, identities: 2 } };
const betweenCycles = (id: number, replaces: boolean) =>
  aLine(id, {
    off_cycle: {
      reason: "permissions-grown",
      with: {},
      commit: "a".repeat(40),
      noticed: "2026-10-01T02:00:00Z",
      due: "2026-10-08",
      replaces,
    },
    at: "2026-10-10T02:00:00Z",
  });

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
  [
    "missed",
    "a line that came up between cycles makes up for one that is missing",
    { reviews: [aReview("acme-us", "sox", { lines: [aLine(1), betweenCycles(2, false)], ...ofTwo })] },
  ],
  [
    "met",
    "a line came up between cycles beside the population",
    {
      reviews: [
        aReview("acme-us", "sox", { lines: [aLine(1), aLine(2), betweenCycles(2, false)], ...ofTwo }),
      ],
    },
  ],
  [
    "met",
    "a line that nobody had decided on shows a later state",
    { reviews: [aReview("acme-us", "sox", { lines: [aLine(1), betweenCycles(2, true)], ...ofTwo })] },
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
