import fc from "fast-check";
import { expect, test } from "vitest";
import { demandsOn } from "../../model/demands.ts";
import { meaningOf, verdictOf } from "../../action/conclude/verdict-of.ts";
import { anOverlay } from "../../action/criteria/examples/a-world.ts";
import { CRITERION_IDS, CRITERION_VALUES } from "../../model/verdict.ts";
import { shipped } from "./a-case.ts";

const REGIMES = ["sox", "jsox", "soc1", "soc2"].map((id) => shipped(id).data);
const CONTROLS = ["REV-01", "REV-03", "INV-01", "SOD-01", "ROT-01", "CRT-01", "EXC-01", "TPI-01"];
const OPEN = ["missed", "not-performed", "unknown"];

test("no demanded criterion that was missed, not performed or not seen ever gives effective", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...REGIMES),
      fc.constantFrom(...CONTROLS),
      fc.boolean(),
      fc.boolean(),
      fc.array(fc.constantFrom(...CRITERION_VALUES), {
        minLength: CRITERION_IDS.length,
        maxLength: CRITERION_IDS.length,
      }),
      (regime, control, final, endsYear, values) => {
        const overlay = anOverlay(regime.regime, control, { relies_on: [...CRITERION_IDS] });
        const demands = demandsOn(regime, control, overlay.data, { endsYear });
        const asked = demands.map((demand, index) => {
          const value = values[index] ?? "unknown";
          return { criterion: demand.criterion, value, means: meaningOf(demand, value, { final, endsYear }) };
        });
        const { verdict } = verdictOf(asked);
        const isOpen = asked.some(({ value }) => OPEN.includes(value));
        if (isOpen) expect(verdict).not.toBe("effective");
        // And nothing that does not arise can be held against a control.
        if (asked.every(({ value }) => value === "met")) expect(verdict).toBe("effective");
      },
    ),
    { numRuns: 2000, seed: 7 },
  );
});

test("what was merely stated, with nothing performed, is not effective", () => {
  const asked = [
    { criterion: "entity-in-scope" as const, value: "met" as const, means: null },
    { criterion: "rules-kept" as const, value: "not-applicable" as const, means: null },
  ];
  expect(verdictOf(asked).verdict).toBe("indeterminate");
});

test("a known miss is not hidden behind what nobody could see", () => {
  const asked = [
    { criterion: "population-complete" as const, value: "unknown" as const, means: "indeterminate" as const },
    { criterion: "rules-kept" as const, value: "missed" as const, means: "operation" as const },
  ];
  expect(verdictOf(asked)).toEqual({ verdict: "deficient-operation", decisive: "rules-kept" });
});
