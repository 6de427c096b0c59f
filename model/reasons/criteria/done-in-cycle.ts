import { z } from "zod";
import { count } from "../../count.ts";
import { Day } from "../../instant.ts";
import { PeriodId } from "../../period.ts";
import { sentences } from "../reason.ts";
import { defineCriterionWords } from "./criterion-words.ts";
import { everyCriterion } from "./every-criterion.ts";

const times = z.number().int().nonnegative();

export const doneInCycle = defineCriterionWords({
  id: "done-in-cycle",
  question: {
    en: "Was the review performed in every cycle, and in time?",
    ja: "棚卸は各サイクルにおいて期限内に実施されたか。",
  },
  reasons: {
    ...everyCriterion,
    "too-few-reviews": sentences(
      { period: PeriodId, recorded: times, due: times },
      ({ period, recorded, due }) => ({
        en: `${recorded} of ${count(due, "review")} of ${period} ${recorded === 1 ? "is" : "are"} recorded.`,
        ja: `${period}に実施すべき${due}回の棚卸のうち、記録されているのは${recorded}回である。`,
      }),
    ),
    "review-not-completed": sentences({ period: PeriodId, due: Day }, ({ period, due }) => ({
      en: `The review of ${period} was due on ${due} and is not completed.`,
      ja: `${period}の棚卸は期限が${due}であり、完了していない。`,
    })),
    "review-completed": sentences({ period: PeriodId, due: Day, done: Day }, ({ period, due, done }) => ({
      en: `The review of ${period} was due on ${due} and completed on ${done}.`,
      ja: `${period}の棚卸は期限が${due}であり、${done}に完了した。`,
    })),
  },
});
