import { dayOf } from "../../model/instant.ts";
import { defineCriterion } from "./criterion.ts";
import { answer, part, worst } from "./terms/answers.ts";
import { reviewsDue, withoutReview } from "./terms/reviews.ts";

export const doneInCycle = defineCriterion({
  id: "done-in-cycle",
  question: {
    en: "Was the review performed in every cycle, and in time?",
    ja: "棚卸は各サイクルにおいて期限内に実施されたか。",
  },
  assess: (context) => {
    const { reviews, known, period } = context;
    if (reviews.length === 0) return answer(withoutReview(context), []);
    const due = reviewsDue(context);
    const cycles = new Set(reviews.map(({ data }) => data.period)).size;
    const lacking =
      cycles >= due
        ? []
        : [
            part(
              known > period.to ? "missed" : "unknown",
              `${cycles} of ${due} reviews of ${period.id} are recorded.`,
              `${period.id}に実施すべき${due}回の棚卸のうち、記録されているのは${cycles}回である。`,
            ),
          ];
    return answer(
      worst(
        [
          ...lacking,
          ...reviews.map(({ data }) => {
            const done = data.completed === null ? null : dayOf(data.completed);
            if (done === null)
              return part(
                known > data.due ? "missed" : "unknown",
                `The review of ${data.period} was due on ${data.due} and is not completed.`,
                `${data.period}の棚卸は期限が${data.due}であり、完了していない。`,
              );
            return part(
              done > data.due ? "missed" : "met",
              `The review of ${data.period} was due on ${data.due} and completed on ${done}.`,
              `${data.period}の棚卸は期限が${data.due}であり、${done}に完了した。`,
            );
          }),
        ],
        withoutReview(context),
      ),
      reviews.map(({ file }) => file),
    );
  },
});
