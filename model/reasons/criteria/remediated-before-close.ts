import { defineCriterionWords } from "./criterion-words.ts";
import { remediationReasons } from "./remediation.ts";

export const remediatedBeforeClose = defineCriterionWords({
  id: "remediated-before-close",
  question: {
    en: "Was access judged wrong gone before the books of the period were closed?",
    ja: "不適切と判断されたアクセスは、期間の決算締めまでに是正されたか。",
  },
  reasons: remediationReasons({ en: "the close", ja: "決算締め" }),
});
