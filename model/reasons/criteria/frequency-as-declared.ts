import { z } from "zod";
import { count } from "../../count.ts";
import { Frequency } from "../../control.ts";
import { FREQUENCY_WORDS } from "../../frequency-words.ts";
import { PeriodId } from "../../period.ts";
import { sentences } from "../reason.ts";
import { defineCriterionWords } from "./criterion-words.ts";
import { everyCriterion } from "./every-criterion.ts";

const months = z.number().positive();

export const frequencyAsDeclared = defineCriterionWords({
  id: "frequency-as-declared",
  question: {
    en: "Is the control performed as often as it is declared to be?",
    ja: "統制は定められた頻度で実施されているか。",
  },
  reasons: {
    ...everyCriterion,
    "frequency-without-calendar": sentences({ frequency: Frequency }, ({ frequency }) => ({
      en: `The control is declared to be performed ${FREQUENCY_WORDS[frequency].en}, which follows no calendar.`,
      ja: `定められた頻度(${FREQUENCY_WORDS[frequency].ja})は暦によらない。`,
    })),
    "months-covered": sentences(
      { period: PeriodId, performed: months, declared: months },
      ({ period, performed, declared }) => ({
        en: `The review of ${period} covers ${count(performed, "month")}, and the declared frequency is every ${declared === 1 ? "month" : `${declared} months`}.`,
        ja: `${period}の棚卸は${performed}か月を対象とし、定められた頻度は${declared}か月ごとである。`,
      }),
    ),
  },
});
