import { z } from "zod";
import { count } from "../../count.ts";
import { Frequency } from "../../control.ts";
import { FREQUENCY_WORDS } from "../../frequency-words.ts";
import { PeriodId } from "../../period.ts";
import { sentences } from "../reason.ts";
import { defineCriterionWords } from "./criterion-words.ts";
import { everyCriterion } from "./every-criterion.ts";
import { nameOf, Person } from "./person.ts";

const times = z.number().int().nonnegative();

export const sampleSufficient = defineCriterionWords({
  id: "sample-sufficient",
  question: {
    en: "Did the evaluator test enough, without a deviation or with the extension that one asks for?",
    ja: "評価者は十分な件数を評価し、逸脱がないか、逸脱に応じて件数を拡大したか。",
  },
  reasons: {
    ...everyCriterion,
    "no-sample-for-frequency": sentences({ frequency: Frequency }, ({ frequency }) => ({
      en: `The regime's table has no sample for a control performed ${FREQUENCY_WORDS[frequency].en}.`,
      ja: `制度の抽出件数表に頻度「${FREQUENCY_WORDS[frequency].ja}」の定めがない。`,
    })),
    "items-tested": sentences(
      { by: Person, period: PeriodId, tested: times, deviations: times, needed: times },
      ({ by, period, tested, deviations, needed }) => ({
        en: `${nameOf(by).en} tested ${count(tested, "item")} of ${period} and found ${count(deviations, "deviation")}; the table asks for ${needed}.`,
        ja: `${nameOf(by).ja}は${period}について${tested}件を評価し、逸脱は${deviations}件であった。表の件数は${needed}件である。`,
      }),
    ),
  },
});
