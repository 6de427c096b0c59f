import { remediatedBeforeClose as words } from "../../model/reasons/criteria/remediated-before-close.ts";
import { closeOf } from "../../model/reviews/deadlines.ts";
import { defineCriterion } from "./criterion.ts";
import { remediatedBy } from "./terms/remediation.ts";

export const remediatedBeforeClose = defineCriterion({
  words,
  assess: (context) =>
    remediatedBy(context, words, (review) =>
      closeOf(review.data, {
        entity: context.entity.data,
        limits: context.limits,
        holidays: context.governance.configuration.calendar.holidays,
      }),
    ),
});
