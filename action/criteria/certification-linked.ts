import { certificationLinked as words } from "../../model/reasons/criteria/certification-linked.ts";
import { addBusinessDays } from "../../model/business-days.ts";
import { lastDayOf } from "../../model/reviews/deadlines.ts";
import { defineCriterion } from "./criterion.ts";
import { partsOf } from "./terms/answers.ts";
import { ofReviews } from "./terms/reviews.ts";

const part = partsOf(words);

export const certificationLinked = defineCriterion({
  words,
  assess: (context) =>
    ofReviews(context, (review) => {
      const { certification, period } = review.data;
      const limit = addBusinessDays(
        lastDayOf(review.data, context.entity.data),
        context.limits["cert.window_bd"].strict,
        context.governance.configuration.calendar.holidays,
      );
      if (certification !== null)
        return part("met", "certification-rests-on-review", { certification, period });
      return context.known > limit
        ? part("not-performed", "no-certification-on-review", { period, limit })
        : part("not-applicable", "certification-on-review-not-due", { period, limit });
    }),
});
