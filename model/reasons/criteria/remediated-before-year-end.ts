import { defineCriterionWords } from "./criterion-words.ts";
import { remediationReasons } from "./remediation.ts";

export const remediatedBeforeYearEnd = defineCriterionWords({
  id: "remediated-before-year-end",
  question: {
    en: "Was access judged wrong gone by the end of the fiscal year?",
    ja: "不適切と判断されたアクセスは、期末日までに是正されたか。",
  },
  reasons: remediationReasons({ en: "the end of the fiscal year", ja: "期末日" }),
});
