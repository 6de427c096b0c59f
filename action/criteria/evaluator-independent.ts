import { evaluatorIndependent as words } from "../../model/reasons/criteria/evaluator-independent.ts";
import { rolesOn, samePerson } from "../../model/roster.ts";
import { dayIn } from "../../model/time-zone.ts";
import { defineCriterion } from "./criterion.ts";
import { partsOf } from "./terms/answers.ts";
import { personOn } from "./terms/people.ts";
import { ofReviews } from "./terms/reviews.ts";

const part = partsOf(words);

export const evaluatorIndependent = defineCriterion({
  words,
  assess: (context) =>
    ofReviews(context, ({ data }) => {
      const { evaluation, period } = data;
      if (evaluation === null) return part("not-performed", "no-evaluation-recorded", { period });
      const { by } = evaluation;
      const day = dayIn(context.zone, evaluation.at);
      const who = personOn(by, day, context.governance);
      const performed = data.lines.some((line) => line.by !== null && samePerson(line.by, by));
      const approved = context.signOffs.some(
        (one) =>
          one.data.covers.what === "review" &&
          one.data.period === period &&
          samePerson(one.data.reviewer.login, by),
      );
      const listed = rolesOn(by, day, context.governance).length > 0;
      if (performed || approved)
        return part("missed", "evaluator-took-part", {
          by: who,
          period,
          part: performed ? "decided" : "approved",
        });
      return listed
        ? part("met", "evaluator-took-no-part", { by: who, period, day })
        : part("missed", "evaluator-on-no-roster", { by: who, period, day });
    }),
});
