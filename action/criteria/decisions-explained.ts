import { decisionsExplained as words } from "../../model/reasons/criteria/decisions-explained.ts";
import { dayIn } from "../../model/time-zone.ts";
import { defineCriterion } from "./criterion.ts";
import { partsOf } from "./terms/answers.ts";
import { ofReviews } from "./terms/reviews.ts";
import { personOn } from "./terms/people.ts";

const part = partsOf(words);

/** Signs alone miss nothing here; only a reviewer who was asked and could not explain does. */
export const decisionsExplained = defineCriterion({
  words,
  assess: (context) =>
    ofReviews(context, ({ data }) => {
      const { interview, period } = data;
      if (interview === null) return part("not-applicable", "no-interview-recorded", { period });
      const { by, at, explained } = interview;
      const day = dayIn(data.time_zone, at);
      return part(explained ? "met" : "missed", "reviewer-asked", {
        by: personOn(by, day, context.governance),
        day,
        period,
        explained,
      });
    }),
});
