import { describe, expect, test } from "vitest";
import { demandsOn } from "../../model/demands.ts";
import { meaningOf, verdictOf } from "../../action/conclude/verdict-of.ts";
import { CRITERION_IDS, type CriterionId, type Verdict } from "../../model/verdict.ts";
import { anOverlay } from "../../action/criteria/examples/a-world.ts";
import { shipped } from "./a-case.ts";

/** What each regime concludes when this criterion alone was missed, on the control where it is demanded. */
interface Row {
  criterion: CriterionId;
  control: string;
  sox?: Verdict;
  jsox?: Verdict;
  soc1?: Verdict;
  soc2?: Verdict;
}

const D: Verdict = "deficient-design";
const O: Verdict = "deficient-operation";
const E: Verdict = "exception-noted";
const I: Verdict = "indeterminate";
const X: Verdict = "out-of-scope";

/** A regime that is left out does not demand the criterion of that control. */
const ROWS: readonly Row[] = [
  { criterion: "certification-linked", control: "REV-01", sox: O },
  { criterion: "certified", control: "CRT-01", sox: O, jsox: O, soc1: E, soc2: E },
  { criterion: "closed-within-sla", control: "REV-01", soc1: E, soc2: E },
  { criterion: "compensation-evaluated", control: "EXC-01", sox: O, jsox: O },
  { criterion: "decisions-explained", control: "REV-01", jsox: O, soc1: E, soc2: E },
  { criterion: "decisions-supported", control: "REV-01", sox: O },
  { criterion: "documents-consistent", control: "CRT-02", sox: O, jsox: O, soc1: E, soc2: E },
  { criterion: "done-in-cycle", control: "REV-01", sox: O, jsox: O, soc1: E, soc2: E },
  { criterion: "duties-tested", control: "REV-01", sox: D, jsox: D },
  { criterion: "duties-tested", control: "SOD-01", sox: D, jsox: D },
  { criterion: "entity-described", control: "REV-01", jsox: D },
  { criterion: "entity-in-scope", control: "ROT-01", sox: X, jsox: X, soc1: X, soc2: X },
  { criterion: "evaluator-independent", control: "REV-02", jsox: O },
  { criterion: "frequency-as-declared", control: "REV-01", jsox: O },
  { criterion: "information-reliable", control: "INV-01", sox: O, jsox: I, soc1: E, soc2: E },
  { criterion: "key-control-mapped", control: "ROT-01", sox: D },
  { criterion: "local-sign-off", control: "REV-02", jsox: O },
  { criterion: "looked-back", control: "REV-01", sox: O },
  { criterion: "objective-linked", control: "ROT-01", soc1: D },
  { criterion: "outsourcing-covered", control: "TPI-01", sox: O, jsox: O, soc1: E, soc2: E },
  { criterion: "population-as-described", control: "REV-01", jsox: D, soc1: E, soc2: E },
  { criterion: "population-complete", control: "ROT-01", sox: O, jsox: I, soc1: E, soc2: E },
  { criterion: "population-defined", control: "REV-01", soc1: E, soc2: E },
  { criterion: "privileged-included", control: "REV-01", sox: D },
  { criterion: "rationale-recorded", control: "REV-01", sox: O },
  { criterion: "remediated-before-close", control: "REV-01", sox: O },
  { criterion: "remediated-before-year-end", control: "REV-01", jsox: O },
  { criterion: "reporting-path-mapped", control: "INV-03", sox: D },
  { criterion: "revalidated", control: "REV-03", sox: O, jsox: O, soc1: E, soc2: E },
  { criterion: "reviewer-independent", control: "REV-02", sox: O, jsox: O },
  { criterion: "rolled-forward", control: "REV-01", sox: O, jsox: O },
  { criterion: "rules-kept", control: "ROT-01", sox: O, jsox: O, soc1: E, soc2: E },
  { criterion: "rules-kept", control: "SOD-01", sox: D, jsox: D, soc1: E, soc2: E },
  { criterion: "sample-sufficient", control: "REV-01", jsox: O },
  { criterion: "signed-off", control: "REV-01", sox: O, soc1: E, soc2: E },
  { criterion: "throughout-period", control: "INV-01", sox: O, jsox: O, soc1: E, soc2: E },
];

const yearEnd = { final: true, endsYear: true };

/** Every criterion met but one, at the end of a year, where the overlay relies on all it may rely on. */
function verdictWithout(regime: string, control: string, missed: CriterionId | null) {
  const overlay = anOverlay(regime, control, { relies_on: [...CRITERION_IDS] });
  const demands = demandsOn(shipped(regime).data, control, overlay.data, yearEnd);
  const asked = demands.map((demand) => {
    const value = demand.criterion === missed ? ("missed" as const) : ("met" as const);
    return { criterion: demand.criterion, value, means: meaningOf(demand, value, yearEnd) };
  });
  return { verdict: verdictOf(asked).verdict, demanded: demands.map(({ criterion }) => criterion) };
}

const REGIMES = ["sox", "jsox", "soc1", "soc2"] as const;

describe.each(ROWS)("$criterion missed alone on $control", ({ criterion, control, ...expected }) => {
  test.each(REGIMES)("decides as the table says under %s", (regime) => {
    const { verdict, demanded } = verdictWithout(regime, control, criterion);
    expect(demanded.includes(criterion) ? verdict : undefined).toBe(expected[regime]);
  });
});

test.each(REGIMES)("everything met is effective under %s", (regime) => {
  expect(verdictWithout(regime, "REV-01", null).verdict).toBe("effective");
});

test("every criterion stands in the table", () => {
  expect(CRITERION_IDS.filter((id) => !ROWS.some(({ criterion }) => criterion === id))).toEqual([]);
});

test.each(REGIMES)("every criterion that %s demands is one that the table covers", (regime) => {
  const demanded = new Set(shipped(regime).data.demands.map(({ criterion }) => criterion));
  const covered = ROWS.filter((row) => row[regime] !== undefined).map(({ criterion }) => criterion);
  expect([...demanded].filter((criterion) => !covered.includes(criterion))).toEqual([]);
});
