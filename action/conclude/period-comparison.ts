import type { ControlId } from "../../model/assessment.ts";
import type { CriterionId } from "../../model/verdict.ts";
import type { CriterionAnswer } from "../criteria/criterion.ts";
import type { ConclusionScope } from "./scope.ts";

/** Criteria that the comparison of documents answers. */
const OF_COMPARISON: readonly CriterionId[] = ["documents-consistent", "entity-described"];

/**
 * What the comparison of documents of a certified period said. The newest one is of documents that were changed since,
 * which says nothing of the period; where they are the same by now, it is asked, and this is null.
 */
export function periodComparison(
  { certified, stated }: Pick<ConclusionScope, "certified" | "stated">,
  control: ControlId,
  criterion: CriterionId,
): CriterionAnswer | null {
  if (certified === null || certified.data.controls === stated || !OF_COMPARISON.includes(criterion))
    return null;
  const kept = certified.data.verdicts
    .find((one) => one.control === control)
    ?.criteria.find((one) => one.criterion === criterion);
  if (kept === undefined) return null;
  const { value, reasons, more, brief } = kept;
  return { value, reasons, more, brief, evidence: [certified.file] };
}
