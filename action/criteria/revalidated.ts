import { revalidated as words } from "../../model/reasons/criteria/revalidated.ts";
import { addBusinessDays } from "../../model/business-days.ts";
import { lastDayOf } from "../../model/reviews/deadlines.ts";
import { defineCriterion } from "./criterion.ts";
import { partsOf } from "./terms/answers.ts";
import { ofReviews } from "./terms/reviews.ts";
import { dayIn } from "../../model/time-zone.ts";

const part = partsOf(words);

export const revalidated = defineCriterion({
  words,
  assess: (context) =>
    ofReviews(context, (review) => {
      const { holidays } = context.governance.configuration.calendar;
      const limit = addBusinessDays(
        lastDayOf(review.data, context.entity.data),
        context.limits["cert.window_bd"].strict,
        holidays,
      );
      const lines = review.data.lines.filter(({ revalidate }) => revalidate.length > 0);
      if (lines.length === 0)
        return part("not-applicable", "none-to-justify-again", { period: review.data.period });
      return lines.map(({ title: subject, decision, rationale, at }) => {
        const decided = at === null || decision === null ? null : dayIn(review.data.time_zone, at);
        if (decided === null)
          return part(context.known > limit ? "missed" : "unknown", "not-justified-again", {
            subject,
            limit,
          });
        if ((rationale ?? "").trim() === "") return part("missed", "decided-without-rationale", { subject });
        const reason = decision === "revoke" ? "decided-to-go" : "justified-again";
        return part(decided > limit ? "missed" : "met", reason, { subject, day: decided, limit });
      });
    }),
});
