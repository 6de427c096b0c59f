import { populationDefined as words } from "../../model/reasons/criteria/population-defined.ts";
import { dayIn } from "../../model/time-zone.ts";
import { defineCriterion } from "./criterion.ts";
import { partsOf } from "./terms/answers.ts";
import { ofReviews } from "./terms/reviews.ts";

const part = partsOf(words);

export const populationDefined = defineCriterion({
  words,
  assess: (context) =>
    ofReviews(context, ({ data }) => {
      const { identities, frozen } = data.population;
      // What came up between cycles is decided on beside the population, and is none of it.
      const own = data.lines.filter(({ off_cycle: other }) => other?.replaces !== false);
      const lines = new Set(own.map(({ uid }) => uid)).size;
      return lines === identities && lines === own.length
        ? part("met", "population-frozen", {
            period: data.period,
            day: dayIn(data.time_zone, frozen),
            identities,
          })
        : part("missed", "lines-do-not-match", {
            period: data.period,
            identities,
            lines: own.length,
            distinct: lines,
          });
    }),
});
