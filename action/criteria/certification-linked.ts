import { addBusinessDays } from "../../model/business-days.ts";
import { defineCriterion } from "./criterion.ts";
import { part } from "./terms/answers.ts";
import { lastDayOf, ofReviews } from "./terms/reviews.ts";

export const certificationLinked = defineCriterion({
  id: "certification-linked",
  question: { en: "Does a certification rest on the review?", ja: "証明は棚卸に基づいているか。" },
  assess: (context) =>
    ofReviews(context, (review) => {
      const { certification, period } = review.data;
      const limit = addBusinessDays(
        lastDayOf(review, context),
        context.limits["cert.window_bd"].strict,
        context.governance.configuration.calendar.holidays,
      );
      if (certification !== null)
        return part(
          "met",
          `The certification ${certification} rests on the review of ${period}.`,
          `証明 ${certification} は${period}の棚卸に基づいている。`,
        );
      return context.known > limit
        ? part(
            "not-performed",
            `No certification rests on the review of ${period}; its window closed on ${limit}.`,
            `${period}の棚卸に基づく証明はない。証明期間は${limit}に終了した。`,
          )
        : part(
            "not-applicable",
            `A certification on the review of ${period} is not due before ${limit}.`,
            `${period}の棚卸に基づく証明の期限は${limit}であり、到来していない。`,
          );
    }),
});
