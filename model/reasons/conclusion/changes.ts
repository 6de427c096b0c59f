import type { CONCLUSION_PARTS, VERDICT_PARTS } from "../../addition.ts";
import type { Names } from "../../text.ts";

/** What of a verdict an addition gives otherwise. */
export const verdictParts: Record<(typeof VERDICT_PARTS)[number], Names> = {
  verdict: { en: "verdict", ja: "判定" },
  criteria: { en: "criteria", ja: "求められる事項" },
  limitations: { en: "what could not be seen", ja: "確認できていない事項" },
  findings: { en: "findings", ja: "指摘事項" },
  deficiencies: { en: "open deficiencies", ja: "終了していない不備" },
  indication: { en: "indication of severity", ja: "重要性の目安" },
};

/** What else of a conclusion an addition gives otherwise. */
export const conclusionParts: Record<(typeof CONCLUSION_PARTS)[number], Names> = {
  period: { en: "The days of the period differ.", ja: "対象期間の日付に相違がある。" },
  scan: { en: "The last scan of the period is another.", ja: "期間中の最後のスキャンが異なる。" },
  state: {
    en: "One of the two is interim, the other final.",
    ja: "一方は期中の結論であり、他方は確定した結論である。",
  },
  limitations: {
    en: "What the scans could not see differs.",
    ja: "スキャンで確認できなかった事項に相違がある。",
  },
  aggregates: {
    en: "What must be evaluated together differs.",
    ja: "併せて評価すべき不備に相違がある。",
  },
};
