import type { ControlId } from "../../model/assessment.ts";
import type { Conclusion } from "../../model/conclusion.ts";
import type { Filed } from "../../model/governance.ts";
import type { CriterionId } from "../../model/verdict.ts";
import type { CriterionAnswer } from "../criteria/criterion.ts";
import type { ConclusionScope } from "./scope.ts";

/** Criteria that the comparison of documents answers. */
const OF_COMPARISON: readonly CriterionId[] = ["documents-consistent", "entity-described"];

/**
 * What the comparison of documents of a certified period said. The newest one is of documents that were changed since,
 * which says nothing of the period; where they are the same by now, it is asked, and this is null.
 */
export const periodComparison = (
  { certified, stated }: Pick<ConclusionScope, "certified" | "stated">,
  control: ControlId,
  criterion: CriterionId,
): CriterionAnswer | null =>
  certified === null || certified.data.controls === stated ? null : keptIn(certified, control, criterion);

/**
 * That documents agreed when a period that is over was finally concluded on: how they differ since is of later periods.
 * That they differed then is put right by what they say now, so that nothing else is kept.
 */
export function agreedThen(
  { concluded, stated }: Pick<ConclusionScope, "concluded" | "stated">,
  control: ControlId,
  criterion: CriterionId,
): CriterionAnswer | null {
  // Where the documents are the same by now, it is they that differ.
  const isChanged = concluded !== null && concluded.data.controls !== stated;
  const kept = isChanged ? keptIn(concluded, control, criterion) : null;
  return kept?.value === "met" ? kept : null;
}

function keptIn(
  { file, data }: Filed<Conclusion>,
  control: ControlId,
  criterion: CriterionId,
): CriterionAnswer | null {
  if (!OF_COMPARISON.includes(criterion)) return null;
  const kept = data.verdicts
    .find((one) => one.control === control)
    ?.criteria.find((one) => one.criterion === criterion);
  if (kept === undefined) return null;
  const { value, reasons, more, brief } = kept;
  return { value, reasons, more, brief, evidence: [file] };
}
