import { rolledForward as words } from "../../model/reasons/criteria/rolled-forward.ts";
import { dayIn } from "../../model/time-zone.ts";
import { defineCriterion } from "./criterion.ts";
import { answer, partsOf } from "./terms/answers.ts";
import { withoutReview } from "./terms/reviews.ts";
import { personOn } from "./terms/people.ts";

const part = partsOf(words);

export const rolledForward = defineCriterion({
  words,
  assess: (context) => {
    const { period, reviews } = context;
    const last = reviews.at(-1);
    if (!period.endsYear)
      return answer(part("not-applicable", "period-does-not-end-the-year", { period: period.id }), []);
    if (last === undefined) return answer(withoutReview(context), []);
    const done = last.data.roll_forward;
    if (done === null)
      return answer(
        part("not-performed", "no-roll-forward-recorded", { period: last.data.period, year_end: period.to }),
        [last.file],
      );
    const day = dayIn(context.zone, done.at);
    return answer(
      part(day < period.to ? "missed" : "met", "rolled-forward", {
        by: personOn(done.by, day, context.governance),
        day,
        year_end: period.to,
      }),
      [last.file],
    );
  },
});
