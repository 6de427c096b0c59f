import { defineCriterion } from "./criterion.ts";
import { part } from "./terms/answers.ts";
import { ofReviews } from "./terms/reviews.ts";

export const populationDefined = defineCriterion({
  id: "population-defined",
  question: {
    en: "Was the population frozen, and does every identity of it have exactly one line?",
    ja: "母集団は確定され、そのすべてのIDに一行ずつの明細があるか。",
  },
  assess: (context) =>
    ofReviews(context, ({ data }) => {
      const { identities, frozen } = data.population;
      const lines = new Set(data.lines.map(({ uid }) => uid)).size;
      return lines === identities && lines === data.lines.length
        ? part(
            "met",
            `The population of ${data.period} was frozen on ${frozen.slice(0, 10)} with ${identities} identities, each with one line.`,
            `${data.period}の母集団は${frozen.slice(0, 10)}に${identities}件で確定され、各々に一行の明細がある。`,
          )
        : part(
            "missed",
            `The population of ${data.period} has ${identities} identities, and the review ${data.lines.length} lines on ${lines} of them.`,
            `${data.period}の母集団は${identities}件であるが、明細は${lines}件のIDについて${data.lines.length}行である。`,
          );
    }),
});
