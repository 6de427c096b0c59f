import { rationaleRecorded as words } from "../../model/reasons/criteria/rationale-recorded.ts";
import { defineCriterion } from "./criterion.ts";
import { partsOf } from "./terms/answers.ts";
import { ofReviews } from "./terms/reviews.ts";

const part = partsOf(words);

export const rationaleRecorded = defineCriterion({
  words,
  assess: (context) =>
    ofReviews(context, ({ data }) => {
      const undecided = data.lines.filter(({ decision }) => decision === null);
      const silent = data.lines.filter(
        ({ decision, rationale }) => decision !== null && (rationale ?? "").trim() === "",
      );
      const unanswered = data.lines.filter(
        ({ decision, financial, reporting_risk }) =>
          decision !== null && financial && reporting_risk === null,
      );
      const first = (silent[0] ?? unanswered[0] ?? undecided[0])?.title ?? "";
      const { period } = data;
      const all = data.lines.length;
      if (silent.length > 0)
        return part("missed", "decisions-without-rationale", { period, some: silent.length, all, first });
      if (unanswered.length > 0)
        return part("missed", "reporting-risk-not-answered", { period, some: unanswered.length, first });
      if (undecided.length > 0)
        return part(context.known > data.due ? "missed" : "unknown", "lines-not-decided", {
          period,
          some: undecided.length,
          all,
          first,
        });
      return part("met", "every-decision-explained", { period, all });
    }),
});
