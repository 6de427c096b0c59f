import type {
  Conclusion,
  ConclusionContent,
  ControlVerdict,
  CriterionResult,
} from "../../model/conclusion.ts";
import type { Filed } from "../../model/governance.ts";
import { VERDICTS, type Verdict } from "../../model/verdict.ts";
import type { ConclusionKey } from "./routes.ts";

/** The verdict on one control with the conclusion it stands in. */
export interface Concluded {
  conclusion: Conclusion;
  verdict: ControlVerdict;
}

export const keyOf = ({
  period,
  entity,
  regime,
}: Pick<ConclusionContent, "period" | "entity" | "regime">): ConclusionKey => ({
  period: period.id,
  entity,
  regime,
});

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Newest period first; of periods that end together the longer one; then by entity and regime. */
export const newestFirst = (conclusions: readonly Filed<Conclusion>[]): Conclusion[] =>
  conclusions
    .map(({ data }) => data)
    .sort(
      (a, b) =>
        order(b.period.to, a.period.to) ||
        order(a.period.from, b.period.from) ||
        order(a.entity, b.entity) ||
        order(a.regime, b.regime),
    );

/** The newest conclusion of every entity and regime, final ones before interim ones. */
export function newestConclusions(conclusions: readonly Filed<Conclusion>[]): Conclusion[] {
  const newest = new Map<string, Conclusion>();
  for (const conclusion of newestFirst(conclusions)) {
    const key = `${conclusion.entity} ${conclusion.regime}`;
    const known = newest.get(key);
    if (known === undefined || (known.state === "interim" && conclusion.state === "final"))
      newest.set(key, conclusion);
  }
  return [...newest.values()].sort((a, b) => order(a.entity, b.entity) || order(a.regime, b.regime));
}

/** What each of the newest conclusions says of one control. */
export const verdictsOn = (newest: readonly Conclusion[], control: string): Concluded[] =>
  newest.flatMap((conclusion) => {
    const verdict = conclusion.verdicts.find((one) => one.control === control);
    return verdict === undefined ? [] : [{ conclusion, verdict }];
  });

/** How often each verdict was given, in their fixed order; only those that occur. */
export const countVerdicts = (
  verdicts: readonly Pick<ControlVerdict, "verdict">[],
): { verdict: Verdict; count: number }[] =>
  VERDICTS.map((verdict) => ({
    verdict,
    count: verdicts.filter((one) => one.verdict === verdict).length,
  })).filter(({ count }) => count > 0);

/** One criterion across conclusions: what each recorded, or null where the regime does not demand it. */
export interface CriterionRow {
  criterion: CriterionResult["criterion"];
  cells: readonly (CriterionResult | null)[];
  /** True where it tells conclusions apart: it means something in one of them and not the same in all. */
  divides: boolean;
}

/** Every criterion that one of the regimes demands, those that tell them apart first. */
export function criterionRows(concluded: readonly Concluded[]): CriterionRow[] {
  const ids = [
    ...new Set(concluded.flatMap(({ verdict }) => verdict.criteria.map(({ criterion }) => criterion))),
  ].sort();
  const rows = ids.map((criterion): CriterionRow => {
    const cells = concluded.map(
      ({ verdict }) => verdict.criteria.find((one) => one.criterion === criterion) ?? null,
    );
    const meanings = cells.map((cell) => cell?.means ?? null);
    return {
      criterion,
      cells,
      divides: meanings.some((one) => one !== null && one !== "note") && new Set(meanings).size > 1,
    };
  });
  return rows.sort((a, b) => Number(b.divides) - Number(a.divides));
}

/** Criteria that were missed or are unknown and count, worst meaning first. */
export const reasonsOf = ({ criteria }: { criteria: readonly CriterionResult[] }): CriterionResult[] =>
  criteria
    .filter(({ means }) => means !== null)
    .sort((a, b) => GRAVITY.indexOf(a.means ?? "note") - GRAVITY.indexOf(b.means ?? "note"));

const GRAVITY: readonly NonNullable<CriterionResult["means"]>[] = [
  "out-of-scope",
  "design",
  "operation",
  "exception",
  "indeterminate",
  "note",
];
