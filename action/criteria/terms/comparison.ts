import type { DriftDifference } from "../../../model/drift.ts";
import type { DriftRuleId } from "../../../model/variance.ts";
import type { CriterionAnswer, CriterionContext } from "../criterion.ts";
import { comparisonReasons } from "../../../model/reasons/criteria/comparison.ts";
import { answer, partsFrom } from "./answers.ts";

const part = partsFrom(comparisonReasons);

/** What is looked at for it. */
export type ComparisonContext = Pick<
  CriterionContext,
  "regime" | "entity" | "ledger" | "stated" | "governance"
>;

/** What a criterion asks of the comparison of documents. */
interface Question {
  /** Which differences count. */
  concerns: (difference: DriftDifference) => boolean;
  /** The rules that must have been performed, the one that says most first. */
  rules: readonly DriftRuleId[];
  /** Reasons for which one may not have been performed all the same. */
  excused?: readonly string[];
}

/** True when one side of a difference is a document of this regime, this entity or its reviews under the regime. */
export function touchesConclusion(
  { left, right }: DriftDifference,
  { regime, entity }: Pick<CriterionContext, "regime" | "entity">,
): boolean {
  const folder = regime.file.slice(0, regime.file.lastIndexOf("/") + 1);
  const ending = `/${entity.data.entity}/${regime.data.regime}.md`;
  return [left, right].some(
    ({ file }) => file.startsWith(folder) || file === entity.file || file.endsWith(ending),
  );
}

/** What the last comparison of documents says on a question. */
export function ofComparison(
  context: ComparisonContext,
  { concerns, rules, excused = [] }: Question,
): CriterionAnswer {
  const drift = context.ledger.drift;
  if (drift === null) return answer(part("not-performed", "no-comparison-recorded", {}), []);
  const differing = drift.data.differences
    .filter(({ verdict }) => verdict === "block" || verdict === "deficient-operation")
    .filter(concerns);
  if (drift.data.controls !== context.stated)
    return answer(part("unknown", "comparison-of-other-documents", {}), [drift.file]);
  const { overlays, entities, controls, regimes } = context.governance;
  const known = new Set([...overlays, ...entities, ...controls, ...regimes].map(({ file }) => file));
  // A difference may be about a document that is missing, which no digest can prove.
  const evidence = [
    drift.file,
    ...differing.flatMap(({ left, right }) => [left.file, right.file]).filter((file) => known.has(file)),
  ];
  const [first] = differing;
  if (first !== undefined) {
    const { rule, reason, with: data } = first;
    const others = differing.length - 1;
    return answer(part("missed", "documents-differ", { rule, reason, with: data, others }), evidence);
  }
  const accounts = new Map(drift.data.rules.map((account) => [account.rule, account] as const));
  const open = rules
    .map((rule) => accounts.get(rule))
    .find((account) => account?.unknown.some(({ reason }) => !excused.includes(reason)));
  if (open !== undefined) {
    const { rule, unknown } = open;
    return answer(part("unknown", "comparison-not-performed-in-full", { rule, unknown }), evidence);
  }
  return answer(part("met", "no-difference-unapproved", {}), evidence);
}
