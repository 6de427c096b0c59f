import { privilegedIncluded as words } from "../../model/reasons/criteria/privileged-included.ts";
import { defineCriterion } from "./criterion.ts";
import { partsOf } from "./terms/answers.ts";
import { ofReviews } from "./terms/reviews.ts";

const part = partsOf(words);

export const privilegedIncluded = defineCriterion({
  words,
  assess: (context) =>
    ofReviews(context, ({ data }) => {
      const left = data.population.excluded.filter(({ privileged }) => privileged);
      const [first] = left;
      return first === undefined
        ? part("met", "no-privileged-left-out", { period: data.period })
        : part("missed", "privileged-left-out", {
            period: data.period,
            left: left.length,
            rationale: first.reason,
          });
    }),
});
