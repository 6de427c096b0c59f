import { addBusinessDays } from "../../model/business-days.ts";
import { dayOf } from "../../model/instant.ts";
import { defineCriterion } from "./criterion.ts";
import { part } from "./terms/answers.ts";
import { quoted } from "./terms/quoted.ts";
import { lastDayOf, ofReviews } from "./terms/reviews.ts";

export const revalidated = defineCriterion({
  id: "revalidated",
  question: {
    en: "Were dormant, shared and emergency identities justified again before the certification window closed?",
    ja: "休眠・共有・緊急用のIDは、証明期間の終了前に再検証されたか。",
  },
  assess: (context) =>
    ofReviews(context, (review) => {
      const { holidays } = context.governance.configuration.calendar;
      const limit = addBusinessDays(
        lastDayOf(review, context),
        context.limits["cert.window_bd"].strict,
        holidays,
      );
      const lines = review.data.lines.filter(({ revalidate }) => revalidate.length > 0);
      if (lines.length === 0)
        return part(
          "not-applicable",
          `No identity of the review of ${review.data.period} was dormant, shared or for emergencies.`,
          `${review.data.period}の棚卸に、休眠・共有・緊急用のIDはない。`,
        );
      return lines.map(({ title, decision, rationale, at }) => {
        const name = quoted(title);
        const decided = at === null || decision === null ? null : dayOf(at);
        if (decided === null)
          return part(
            context.known > limit ? "missed" : "unknown",
            `${name.en} was not justified again; the window closes on ${limit}.`,
            `${name.ja}は再検証されていない。証明期間の終了日は${limit}である。`,
          );
        return (rationale ?? "").trim() === ""
          ? part(
              "missed",
              `${name.en} was kept or changed without a reason.`,
              `${name.ja}は理由の記録なく判断されている。`,
            )
          : part(
              decided > limit ? "missed" : "met",
              `${name.en} was justified again on ${decided}; the window closes on ${limit}.`,
              `${name.ja}は${decided}に再検証された。証明期間の終了日は${limit}である。`,
            );
      });
    }),
});
