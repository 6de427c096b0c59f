import { documentsConsistent as words } from "../../model/reasons/criteria/documents-consistent.ts";
import type { DriftRuleId } from "../../model/variance.ts";
import { type CriterionAnswer, defineCriterion } from "./criterion.ts";
import { type ComparisonContext, ofComparison, touchesConclusion } from "./terms/comparison.ts";

/**
 * Rules that must have been performed in full: those whose difference blocks or is a deficiency, what was done before
 * what is stated. Rules that only warn are left out, and DR-10 and DR-22: they compare evidence packs, and while none
 * is written there is nothing that could disagree.
 */
const MUST: readonly DriftRuleId[] = [
  "DR-19",
  "DR-01",
  "DR-02",
  "DR-03",
  "DR-04",
  "DR-05",
  "DR-07",
  "DR-08",
  "DR-09",
  "DR-11",
  "DR-13",
  "DR-14",
  "DR-16",
  "DR-18",
  "DR-20",
  "DR-21",
];

/** What no comparison answers, whatever people do: a group of one has nothing to compare. */
const NEVER = ["nothing-to-compare"];

/**
 * What the last comparison says on all documents of an entity under a regime, as far as comparisons go. That some
 * control was never performed is not held against documents: whoever asks this asks for the performances themselves.
 */
export const compared = (context: ComparisonContext): CriterionAnswer =>
  ofComparison(context, {
    rules: MUST.filter((rule) => rule !== "DR-19"),
    excused: NEVER,
    concerns: (difference) => touchesConclusion(difference, context),
  });

/** Asked of the control on consistency itself, it is about every document; asked of another, about that control. */
export const documentsConsistent = defineCriterion({
  words,
  assess: (context) => {
    const { control, family } = context.control.data;
    return ofComparison(context, {
      rules: MUST,
      concerns: (difference) =>
        touchesConclusion(difference, context) && (family === "CRT" || difference.control === control),
    });
  },
});
