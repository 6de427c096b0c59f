import type { Outcome } from "./assessment.ts";
import type { Names } from "./text.ts";

/** What the outcomes of a check are called. */
export const OUTCOME_NAMES = {
  pass: { en: "Pass", ja: "合格" },
  stated: { en: "Stated", ja: "記載のみ" },
  fail: { en: "Fail", ja: "不合格" },
  unknown: { en: "Unknown", ja: "判定不能" },
  "not-applicable": { en: "Not applicable", ja: "対象外" },
  excepted: { en: "Excepted", ja: "例外承認済" },
} satisfies Record<Outcome, Names>;
