import { remediatedBeforeYearEnd as words } from "../../model/reasons/criteria/remediated-before-year-end.ts";
import { yearEndAfter } from "../../model/period.ts";
import { defineCriterion } from "./criterion.ts";
import { remediatedBy } from "./terms/remediation.ts";
import { lastDayOf } from "./terms/reviews.ts";

export const remediatedBeforeYearEnd = defineCriterion({
  words,
  assess: (context) =>
    remediatedBy(context, words, (review) =>
      yearEndAfter(lastDayOf(review, context), context.entity.data.fiscal_year_end),
    ),
});
