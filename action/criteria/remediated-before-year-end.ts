import { remediatedBeforeYearEnd as words } from "../../model/reasons/criteria/remediated-before-year-end.ts";
import { yearEndOf } from "../../model/reviews/deadlines.ts";
import { defineCriterion } from "./criterion.ts";
import { remediatedBy } from "./terms/remediation.ts";

export const remediatedBeforeYearEnd = defineCriterion({
  words,
  assess: (context) => remediatedBy(context, words, (review) => yearEndOf(review.data, context.entity.data)),
});
