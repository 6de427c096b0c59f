import { describe, expect, test } from "vitest";
import { demandsOn, meaningOf, verdictOf } from "../../action/conclude/verdict-of.ts";
import { FACET_IDS, type FacetId, type Verdict } from "../../model/verdict.ts";
import { anOverlay } from "../../action/criteria/examples/a-world.ts";
import { shipped } from "./a-case.ts";

/** What each regime concludes when this facet alone was missed, on the control where it is demanded. */
interface Row {
  facet: FacetId;
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

/** A regime that is left out does not demand the facet of that control. */
const ROWS: readonly Row[] = [
  { facet: "certification-linked", control: "REV-01", sox: O },
  { facet: "certified", control: "CRT-01", sox: O, jsox: O, soc1: E, soc2: E },
  { facet: "closed-within-sla", control: "REV-01", soc1: E, soc2: E },
  { facet: "compensation-evaluated", control: "EXC-01", sox: O, jsox: O },
  { facet: "decisions-explained", control: "REV-01", jsox: O, soc1: E, soc2: E },
  { facet: "decisions-supported", control: "REV-01", sox: O },
  { facet: "documents-consistent", control: "CRT-02", sox: O, jsox: O, soc1: E, soc2: E },
  { facet: "done-in-cycle", control: "REV-01", sox: O, jsox: O, soc1: E, soc2: E },
  { facet: "duties-tested", control: "REV-01", sox: D, jsox: D },
  { facet: "duties-tested", control: "SOD-01", sox: D, jsox: D },
  { facet: "entity-described", control: "REV-01", jsox: D },
  { facet: "entity-in-scope", control: "ROT-01", sox: X, jsox: X, soc1: X, soc2: X },
  { facet: "evaluator-independent", control: "REV-02", jsox: O },
  { facet: "frequency-as-declared", control: "REV-01", jsox: O },
  { facet: "information-reliable", control: "INV-01", sox: O, jsox: I, soc1: E, soc2: E },
  { facet: "key-control-mapped", control: "ROT-01", sox: D },
  { facet: "local-sign-off", control: "REV-02", jsox: O },
  { facet: "looked-back", control: "REV-01", sox: O },
  { facet: "objective-linked", control: "ROT-01", soc1: D },
  { facet: "outsourcing-covered", control: "TPI-01", sox: O, jsox: O, soc1: E, soc2: E },
  { facet: "population-as-described", control: "REV-01", jsox: D, soc1: E, soc2: E },
  { facet: "population-complete", control: "ROT-01", sox: O, jsox: I, soc1: E, soc2: E },
  { facet: "population-defined", control: "REV-01", soc1: E, soc2: E },
  { facet: "privileged-included", control: "REV-01", sox: D },
  { facet: "rationale-recorded", control: "REV-01", sox: O },
  { facet: "remediated-before-close", control: "REV-01", sox: O },
  { facet: "remediated-before-year-end", control: "REV-01", jsox: O },
  { facet: "reporting-path-mapped", control: "INV-03", sox: D },
  { facet: "revalidated", control: "REV-03", sox: O, jsox: O, soc1: E, soc2: E },
  { facet: "reviewer-independent", control: "REV-02", sox: O, jsox: O },
  { facet: "rolled-forward", control: "REV-01", sox: O, jsox: O },
  { facet: "rules-kept", control: "ROT-01", sox: O, jsox: O, soc1: E, soc2: E },
  { facet: "rules-kept", control: "SOD-01", sox: D, jsox: D, soc1: E, soc2: E },
  { facet: "sample-sufficient", control: "REV-01", jsox: O },
  { facet: "signed-off", control: "REV-01", sox: O, soc1: E, soc2: E },
  { facet: "throughout-period", control: "INV-01", sox: O, jsox: O, soc1: E, soc2: E },
];

const yearEnd = { final: true, endsYear: true };

/** Every facet met but one, at the end of a year, where the overlay relies on all it may rely on. */
function verdictWithout(regime: string, control: string, missed: FacetId | null) {
  const overlay = anOverlay(regime, control, { relies_on: [...FACET_IDS] });
  const demands = demandsOn(shipped(regime).data, control, overlay.data, yearEnd);
  const asked = demands.map((demand) => {
    const value = demand.facet === missed ? ("missed" as const) : ("met" as const);
    return { facet: demand.facet, value, means: meaningOf(demand, value, yearEnd) };
  });
  return { verdict: verdictOf(asked).verdict, demanded: demands.map(({ facet }) => facet) };
}

const REGIMES = ["sox", "jsox", "soc1", "soc2"] as const;

describe.each(ROWS)("$facet missed alone on $control", ({ facet, control, ...expected }) => {
  test.each(REGIMES)("decides as the table says under %s", (regime) => {
    const { verdict, demanded } = verdictWithout(regime, control, facet);
    expect(demanded.includes(facet) ? verdict : undefined).toBe(expected[regime]);
  });
});

test.each(REGIMES)("everything met is effective under %s", (regime) => {
  expect(verdictWithout(regime, "REV-01", null).verdict).toBe("effective");
});

test("every facet stands in the table", () => {
  expect(FACET_IDS.filter((id) => !ROWS.some(({ facet }) => facet === id))).toEqual([]);
});

test.each(REGIMES)("every facet that %s demands is one that the table covers", (regime) => {
  const demanded = new Set(shipped(regime).data.demands.map(({ facet }) => facet));
  const covered = ROWS.filter((row) => row[regime] !== undefined).map(({ facet }) => facet);
  expect([...demanded].filter((facet) => !covered.includes(facet))).toEqual([]);
});
