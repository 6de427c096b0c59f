import { addBusinessDays } from "../../model/business-days.ts";
import { defineCriterion } from "./criterion.ts";
import { remediatedBy } from "./terms/remediation.ts";
import { lastDayOf } from "./terms/reviews.ts";

export const remediatedBeforeClose = defineCriterion({
  id: "remediated-before-close",
  question: {
    en: "Was access judged wrong gone before the books of the period were closed?",
    ja: "不適切と判断されたアクセスは、期間の決算締めまでに是正されたか。",
  },
  assess: (context) =>
    remediatedBy(context, {
      day: (review) =>
        addBusinessDays(
          lastDayOf(review, context),
          context.limits["close.business_days"].strict,
          context.governance.configuration.calendar.holidays,
        ),
      words: { en: "the close", ja: "決算締め" },
    }),
});
