import { decisionsSupported as words } from "../../model/reasons/criteria/decisions-supported.ts";
import { dayIn } from "../../model/time-zone.ts";
import { signsOfHaste } from "../../model/reviews/signs-of-haste.ts";
import { defineCriterion } from "./criterion.ts";
import { partsOf } from "./terms/answers.ts";
import { ofReviews } from "./terms/reviews.ts";
import { personOn } from "./terms/people.ts";
import { partIn } from "./terms/took-part.ts";

const part = partsOf(words);

export const decisionsSupported = defineCriterion({
  words,
  assess: (context) =>
    ofReviews(context, (review) => {
      const { interview, period } = review.data;
      const signs = signsOfHaste(review.data, {
        reviews: context.ledger.reviews.map(({ data }) => data),
        limit: context.limits["rs.max_lines_per_min"].default,
      });
      if (interview !== null) {
        const { by, at, explained } = interview;
        const day = dayIn(review.data.time_zone, at);
        const who = personOn(by, day, context.governance);
        const took = partIn(review.data, interview, context);
        switch (took) {
          case "decided":
          case "approved":
            return part("missed", "interviewer-took-part", { by: who, period, part: took });
          case "on-no-roster":
            return part("missed", "interviewer-on-no-roster", { by: who, period, day });
          case null:
            return part(explained ? "met" : "missed", "reviewer-asked", { by: who, day, period, explained });
          default:
            return took satisfies never;
        }
      }
      return signs.length > 0
        ? part("unknown", "reviewer-not-asked-about-haste", { period, signs })
        : part("met", "no-sign-of-haste", { period });
    }),
});
