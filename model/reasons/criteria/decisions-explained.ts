import { PeriodId } from "../../period.ts";
import { sentences } from "../reason.ts";
import { defineCriterionWords } from "./criterion-words.ts";
import { everyCriterion } from "./every-criterion.ts";
import { interviewReasons } from "./interview.ts";

export const decisionsExplained = defineCriterionWords({
  id: "decisions-explained",
  question: {
    en: "Could the reviewer explain the decisions, where somebody asked?",
    ja: "面談が行われた場合、レビュー実施者は決定を説明できたか。",
  },
  reasons: {
    ...everyCriterion,
    ...interviewReasons,
    "no-interview-recorded": sentences({ period: PeriodId }, ({ period }) => ({
      en: `No interview on the review of ${period} is recorded.`,
      ja: `${period}の棚卸について面談の記録はない。`,
    })),
  },
});
