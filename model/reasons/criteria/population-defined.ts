import { z } from "zod";
import { count } from "../../count.ts";
import { Day } from "../../instant.ts";
import { PeriodId } from "../../period.ts";
import { sentences } from "../reason.ts";
import { defineCriterionWords } from "./criterion-words.ts";
import { everyCriterion } from "./every-criterion.ts";

const times = z.number().int().nonnegative();

export const populationDefined = defineCriterionWords({
  id: "population-defined",
  question: {
    en: "Was the population frozen, and does every identity of it have exactly one line?",
    ja: "母集団は確定され、そのすべてのIDに一行ずつの明細があるか。",
  },
  reasons: {
    ...everyCriterion,
    "population-frozen": sentences(
      { period: PeriodId, day: Day, identities: times },
      ({ period, day, identities }) => ({
        en: `The population of ${period} was frozen on ${day} ${identities === 0 ? "and is empty" : identities === 1 ? "with 1 identity, which has one line" : `with ${identities} identities, each with one line`}.`,
        ja: `${period}の母集団は${day}に${identities}件で確定され${identities === 0 ? "た" : "、各々に一行の明細がある"}。`,
      }),
    ),
    "lines-do-not-match": sentences(
      { period: PeriodId, identities: times, lines: times, distinct: times },
      ({ period, identities, lines, distinct }) => ({
        en: `The population of ${period} has ${count(identities, "identity", "identities")}, and the review ${count(lines, "line")} on ${distinct} of them.`,
        ja: `${period}の母集団は${identities}件であるが、明細は${distinct}件のIDについて${lines}行である。`,
      }),
    ),
  },
});
