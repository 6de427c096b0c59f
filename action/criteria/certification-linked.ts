import { certificationLinked as words } from "../../model/reasons/criteria/certification-linked.ts";
import { addBusinessDays } from "../../model/business-days.ts";
import { certificationState } from "../../model/certifications/state-of.ts";
import { lastDayOf } from "../../model/reviews/deadlines.ts";
import { defineCriterion } from "./criterion.ts";
import { partsOf } from "./terms/answers.ts";
import { ofReviews } from "./terms/reviews.ts";

const part = partsOf(words);

/** A review says nothing of its certification, which comes later: the certification names what it rests on. */
export const certificationLinked = defineCriterion({
  words,
  assess: (context) =>
    ofReviews(
      context,
      (review) => {
        const { period } = review.data;
        const limit = addBusinessDays(
          lastDayOf(review.data, context.entity.data),
          context.limits["cert.window_bd"].strict,
          context.governance.configuration.calendar.holidays,
        );
        const { signOffs, ledger, governance } = context;
        const found = context.certifications
          .filter(({ data }) => data.evidence.some(({ file }) => file === review.file))
          .find(
            ({ data }) => certificationState(data, { ...ledger, signOffs }, governance).state === "signed",
          );
        if (found !== undefined)
          return part("met", "certification-rests-on-review", { certification: found.data.period, period });
        return context.known > limit
          ? part("not-performed", "no-certification-on-review", { period, limit })
          : part("not-applicable", "certification-on-review-not-due", { period, limit });
      },
      context.certifications.map(({ file }) => file),
    ),
});
