import { defineCriterion } from "./criterion.ts";
import { answer, part, worst } from "./terms/answers.ts";
import { gapsOf } from "./terms/gaps-of.ts";

export const populationComplete = defineCriterion({
  id: "population-complete",
  question: {
    en: "Was every source of the population read to its end?",
    ja: "母集団のすべての情報源を最後まで読み取れたか。",
  },
  assess: (context) => {
    const last = context.scans.at(-1);
    if (last === undefined)
      return answer(
        part(
          "not-performed",
          `No scan is recorded in ${context.period.id}.`,
          `${context.period.id}におけるスキャンの記録がない。`,
        ),
        [],
      );
    const incomplete = context.reviews.filter(({ data }) => !data.population.complete);
    const parts = [
      ...gapsOf(last, context),
      ...incomplete.map(({ data }) =>
        part(
          "unknown",
          `The population of the review of ${data.period} was frozen although a source had not been read to its end.`,
          `${data.period}の棚卸の母集団は、読み取れない情報源がある状態で確定された。`,
        ),
      ),
    ];
    const day = last.data.started.slice(0, 10);
    return answer(
      worst(
        parts,
        part(
          "met",
          `The scan of ${day} read every source to its end.`,
          `${day}のスキャンはすべての情報源を最後まで読み取った。`,
        ),
      ),
      [last.file, ...context.reviews.map(({ file }) => file)],
    );
  },
});
