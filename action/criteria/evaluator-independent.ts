import { evaluatorIndependent as words } from "../../model/reasons/criteria/evaluator-independent.ts";
import { dayIn } from "../../model/time-zone.ts";
import { defineCriterion } from "./criterion.ts";
import { partsOf } from "./terms/answers.ts";
import { personOn } from "./terms/people.ts";
import { ofReviews } from "./terms/reviews.ts";
import { partIn } from "./terms/took-part.ts";

const part = partsOf(words);

export const evaluatorIndependent = defineCriterion({
  words,
  assess: (context) =>
    ofReviews(context, ({ data }) => {
      const { evaluation, period } = data;
      if (evaluation === null) return part("not-performed", "no-evaluation-recorded", { period });
      const { by } = evaluation;
      const day = dayIn(data.time_zone, evaluation.at);
      const who = personOn(by, day, context.governance);
      const took = partIn(data, evaluation, context);
      switch (took) {
        case "decided":
        case "approved":
          return part("missed", "evaluator-took-part", { by: who, period, part: took });
        case "on-no-roster":
          return part("missed", "evaluator-on-no-roster", { by: who, period, day });
        case null:
          return part("met", "evaluator-took-no-part", { by: who, period, day });
        default:
          return took satisfies never;
      }
    }),
});
