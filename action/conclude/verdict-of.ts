import type { CriterionResult } from "../../model/conclusion.ts";
import type { Demand } from "../../model/regime.ts";
import type { Names } from "../../model/text.ts";
import type { CriterionId, CriterionValue, Miss, Verdict } from "../../model/verdict.ts";
import type { CriterionAnswer } from "../criteria/criterion.ts";

/** What a verdict depends on besides the criteria. */
export interface PeriodState {
  /** True once the period is over and a scan has run since. */
  final: boolean;
  /** True when the period ends with the fiscal year. */
  endsYear: boolean;
}

/** What a criterion's value means for the regime; null when it was met or does not arise. */
export function meaningOf(
  { miss, unknown_at_period_end, unknown_at_year_end }: Demand,
  value: CriterionAnswer["value"],
  { final, endsYear }: PeriodState,
): Miss | null {
  const unknown =
    (final && endsYear ? unknown_at_year_end : null) ??
    (final ? unknown_at_period_end : null) ??
    "indeterminate";
  switch (value) {
    case "met":
    case "not-applicable":
      return null;
    case "missed":
      return miss === "indeterminate" ? unknown : miss;
    case "not-performed":
      // While the period lasts, what has not been done can still be done in time.
      return final ? (miss === "indeterminate" ? unknown : miss) : "indeterminate";
    case "unknown":
      return unknown;
    default:
      return value satisfies never;
  }
}

/** The regime's words for what a value means; those of a miss fit what nobody could see only where it says so. */
export function wordsFor(demand: Demand, value: CriterionValue, means: Miss | null): Names | null {
  if (means === null) return null;
  const fits = value !== "unknown" || demand.miss === "indeterminate" || means !== "indeterminate";
  return fits ? demand.words : null;
}

/** A criterion that was asked, before its evidence is digested. */
export interface AskedCriterion extends Omit<CriterionResult, "evidence"> {
  evidence: readonly string[];
}

const OF_MISS: readonly (readonly [Miss, Verdict])[] = [
  ["out-of-scope", "out-of-scope"],
  ["design", "deficient-design"],
  ["operation", "deficient-operation"],
  ["exception", "exception-noted"],
  ["indeterminate", "indeterminate"],
];

/** What a person knows weighs more than what nobody did, and that more than what nobody could look at. */
const BY_VALUE: readonly CriterionValue[] = ["missed", "not-performed", "unknown"];

/** Criteria that are met before anybody performs the control; they alone show nothing of its working. */
const PRECONDITIONS: ReadonlySet<CriterionId> = new Set([
  "entity-in-scope",
  "key-control-mapped",
  "objective-linked",
  "reporting-path-mapped",
]);

/** Among criteria that mean the same, the one that says most: what was not seen or done at all, before what followed. */
const SAYS_MOST: readonly CriterionId[] = [
  "population-complete",
  "done-in-cycle",
  "population-defined",
  "population-as-described",
  "privileged-included",
  "duties-tested",
  "remediated-before-close",
  "remediated-before-year-end",
  "closed-within-sla",
  "reviewer-independent",
  "signed-off",
  "certified",
];
/** Says that something is wrong with subjects; a demand on how the control was performed says more of the control. */
const SAYS_LEAST: readonly CriterionId[] = ["throughout-period", "information-reliable", "rules-kept"];

/** The place of a criterion among those that mean the same: the lower says more. */
export function rankOf(criterion: CriterionId): number {
  const [most, least] = [SAYS_MOST.indexOf(criterion), SAYS_LEAST.indexOf(criterion)];
  return most !== -1 ? most : SAYS_MOST.length + least + 1;
}

/**
 * The verdict and the criterion that decided it: a known miss before what nobody could look at, and effective only
 * when something that was performed was met and nothing demanded stands open.
 */
export function verdictOf(asked: readonly Pick<AskedCriterion, "criterion" | "means" | "value">[]): {
  verdict: Verdict;
  decisive: CriterionId | null;
} {
  for (const [miss, verdict] of OF_MISS)
    for (const value of BY_VALUE) {
      const [first] = asked
        .map((one, index) => ({ ...one, index }))
        .filter((one) => one.means === miss && one.value === value)
        .sort((a, b) => rankOf(a.criterion) - rankOf(b.criterion) || a.index - b.index);
      if (first !== undefined) return { verdict, decisive: first.criterion };
    }
  const worked = asked.some(({ criterion, value }) => value === "met" && !PRECONDITIONS.has(criterion));
  return { verdict: worked ? "effective" : "indeterminate", decisive: null };
}
