import { rolesOn, samePerson } from "../../model/roster.ts";
import { dayOf } from "../../model/instant.ts";
import { defineCriterion } from "./criterion.ts";
import { part } from "./terms/answers.ts";
import { ofReviews } from "./terms/reviews.ts";

export const evaluatorIndependent = defineCriterion({
  id: "evaluator-independent",
  question: {
    en: "Was the review evaluated by somebody who neither performed nor approved it?",
    ja: "棚卸は、実施者及び承認者から独立した評価者により評価されたか。",
  },
  assess: (context) =>
    ofReviews(context, ({ data }) => {
      const { evaluation, period } = data;
      if (evaluation === null)
        return part(
          "not-performed",
          `No evaluation of the review of ${period} is recorded.`,
          `${period}の棚卸の評価は記録されていない。`,
        );
      const { by } = evaluation;
      const day = dayOf(evaluation.at);
      const performed = data.lines.some((line) => line.by !== null && samePerson(line.by, by));
      const approved = context.signOffs.some(
        (one) =>
          one.data.covers.what === "review" &&
          one.data.period === period &&
          samePerson(one.data.reviewer.login, by),
      );
      const listed = rolesOn(by, day, context.governance).length > 0;
      if (performed || approved)
        return part(
          "missed",
          `${by} evaluated the review of ${period} and had ${performed ? "decided in" : "approved"} it, too.`,
          `${by}は${period}の棚卸を評価したが、自ら${performed ? "判断" : "承認"}も行っている。`,
        );
      return part(
        listed ? "met" : "missed",
        `${by}, who evaluated the review of ${period} on ${day}, ${listed ? "took no part in it" : "was on no roster then"}.`,
        listed
          ? `${day}に${period}の棚卸を評価した${by}は、その実施に関与していない。`
          : `${day}に${period}の棚卸を評価した${by}は、その時点で名簿に記載されていない。`,
      );
    }),
});
