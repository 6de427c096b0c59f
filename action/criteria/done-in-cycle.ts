import { doneInCycle as words } from "../../model/reasons/criteria/done-in-cycle.ts";
import { defineCriterion } from "./criterion.ts";
import { answer, partsOf, worst } from "./terms/answers.ts";
import { reviewsDue, withoutReview } from "./terms/reviews.ts";
import { dayIn } from "../../model/time-zone.ts";

const part = partsOf(words);

export const doneInCycle = defineCriterion({
  words,
  assess: (context) => {
    const { reviews, known, period } = context;
    if (reviews.length === 0) return answer(withoutReview(context), []);
    const due = reviewsDue(context);
    const cycles = new Set(reviews.map(({ data }) => data.period)).size;
    const lacking =
      cycles >= due
        ? []
        : [
            part(known > period.to ? "missed" : "unknown", "too-few-reviews", {
              period: period.id,
              recorded: cycles,
              due,
            }),
          ];
    return answer(
      worst(
        [
          ...lacking,
          ...reviews.map(({ data }) => {
            const done = data.completed === null ? null : dayIn(data.time_zone, data.completed);
            if (done === null)
              return part(known > data.due ? "missed" : "unknown", "review-not-completed", {
                period: data.period,
                due: data.due,
              });
            return part(done > data.due ? "missed" : "met", "review-completed", {
              period: data.period,
              due: data.due,
              done,
            });
          }),
        ],
        withoutReview(context),
      ),
      reviews.map(({ file }) => file),
    );
  },
});
