import { populationDefined as words } from "../../model/reasons/criteria/population-defined.ts";
import { dayOf } from "../../model/instant.ts";
import { defineCriterion } from "./criterion.ts";
import { partsOf } from "./terms/answers.ts";
import { ofReviews } from "./terms/reviews.ts";

const part = partsOf(words);

export const populationDefined = defineCriterion({
  words,
  assess: (context) =>
    ofReviews(context, ({ data }) => {
      const { identities, frozen } = data.population;
      const lines = new Set(data.lines.map(({ uid }) => uid)).size;
      return lines === identities && lines === data.lines.length
        ? part("met", "population-frozen", { period: data.period, day: dayOf(frozen), identities })
        : part("missed", "lines-do-not-match", {
            period: data.period,
            identities,
            lines: data.lines.length,
            distinct: lines,
          });
    }),
});
