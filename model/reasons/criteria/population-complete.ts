import { Day } from "../../instant.ts";
import { PeriodId } from "../../period.ts";
import { sentences } from "../reason.ts";
import { defineCriterionWords } from "./criterion-words.ts";
import { everyCriterion } from "./every-criterion.ts";
import { readingReasons } from "./readings.ts";

export const populationComplete = defineCriterionWords({
  id: "population-complete",
  question: {
    en: "Was every source of the population read to its end?",
    ja: "母集団のすべての情報源を最後まで読み取れたか。",
  },
  reasons: {
    ...everyCriterion,
    ...readingReasons,
    "population-frozen-incomplete": sentences({ period: PeriodId }, ({ period }) => ({
      en: `The population of the review of ${period} was frozen although a source had not been read to its end.`,
      ja: `${period}の棚卸の母集団は、読み取れない情報源がある状態で確定された。`,
    })),
    "every-source-read": sentences({ day: Day }, ({ day }) => ({
      en: `The scan of ${day} read every source to its end.`,
      ja: `${day}のスキャンはすべての情報源を最後まで読み取った。`,
    })),
  },
});
