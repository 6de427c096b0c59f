import { populationComplete as words } from "../../model/reasons/criteria/population-complete.ts";
import { dayIn } from "../../model/time-zone.ts";
import { defineCriterion } from "./criterion.ts";
import { answer, partsOf, worst } from "./terms/answers.ts";
import { gapParts } from "./terms/gaps-of.ts";

const part = partsOf(words);

export const populationComplete = defineCriterion({
  words,
  assess: (context) => {
    const last = context.scans.at(-1);
    if (last === undefined)
      return answer(part("not-performed", "no-scan-recorded", { period: context.period.id }), []);
    const incomplete = context.reviews.filter(({ data }) => !data.population.complete);
    const parts = [
      ...gapParts(last, context),
      ...incomplete.map(({ data }) =>
        part("unknown", "population-frozen-incomplete", { period: data.period }),
      ),
    ];
    const day = dayIn(context.zone, last.data.started);
    return answer(worst(parts, part("met", "every-source-read", { day })), [
      last.file,
      ...context.reviews.map(({ file }) => file),
    ]);
  },
});
