import { PeriodId } from "../../period.ts";
import { sentences } from "../reason.ts";
import { defineCriterionWords } from "./criterion-words.ts";
import { everyCriterion } from "./every-criterion.ts";
import { hasteReasons } from "./haste.ts";
import { interviewReasons } from "./interview.ts";
import { interviewerReasons } from "./took-part.ts";

export const decisionsSupported = defineCriterionWords({
  id: "decisions-supported",
  question: {
    en: "Are decisions that look as if nobody had looked supported by an interview?",
    ja: "内容を確認せずに行われた疑いのある決定は、面談により裏付けられているか。",
  },
  reasons: {
    ...everyCriterion,
    ...interviewReasons,
    ...interviewerReasons,
    ...hasteReasons,
    "no-sign-of-haste": sentences({ period: PeriodId }, ({ period }) => ({
      en: `The decisions of ${period} show no sign of haste.`,
      ja: `${period}の決定に、内容を確認せずに行われた兆候はない。`,
    })),
  },
});
