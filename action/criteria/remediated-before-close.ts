import { remediatedBeforeClose as words } from "../../model/reasons/criteria/remediated-before-close.ts";
import { addBusinessDays } from "../../model/business-days.ts";
import { defineCriterion } from "./criterion.ts";
import { remediatedBy } from "./terms/remediation.ts";
import { lastDayOf } from "./terms/reviews.ts";

export const remediatedBeforeClose = defineCriterion({
  words,
  assess: (context) =>
    remediatedBy(context, words, (review) =>
      addBusinessDays(
        lastDayOf(review, context),
        context.limits["close.business_days"].strict,
        context.governance.configuration.calendar.holidays,
      ),
    ),
});
