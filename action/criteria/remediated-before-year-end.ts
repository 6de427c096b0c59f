import { yearEndAfter } from "../../model/period.ts";
import { defineCriterion } from "./criterion.ts";
import { remediatedBy } from "./terms/remediation.ts";
import { lastDayOf } from "./terms/reviews.ts";

export const remediatedBeforeYearEnd = defineCriterion({
  id: "remediated-before-year-end",
  question: {
    en: "Was access judged wrong gone by the end of the fiscal year?",
    ja: "不適切と判断されたアクセスは、期末日までに是正されたか。",
  },
  assess: (context) =>
    remediatedBy(context, {
      day: (review) => yearEndAfter(lastDayOf(review, context), context.entity.data.fiscal_year_end),
      words: { en: "the end of the fiscal year", ja: "期末日" },
    }),
});
