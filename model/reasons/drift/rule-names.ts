import type { Names } from "../../text.ts";

/** What each rule of the comparison is about, by its id. */
export const DRIFT_RULE_NAMES: Readonly<Record<string, Names>> = {
  "DR-01": { en: "Frequency", ja: "頻度" },
  "DR-02": { en: "Performer", ja: "実施者" },
  "DR-03": { en: "Approver", ja: "承認者" },
  "DR-04": { en: "Limits and numbers", ja: "限度と数値" },
  "DR-05": { en: "Scope", ja: "評価範囲" },
  "DR-06": { en: "Objective", ja: "統制目的" },
  "DR-07": { en: "Terms", ja: "用語" },
  "DR-08": { en: "Key control", ja: "統制上の要点" },
  "DR-09": { en: "Nature", ja: "統制の性質" },
  "DR-10": { en: "Evidence", ja: "証跡" },
  "DR-11": { en: "Tests", ja: "評価の手続" },
  "DR-12": { en: "Thresholds", ja: "しきい値" },
  "DR-13": { en: "Dates", ja: "日付" },
  "DR-14": { en: "Owners", ja: "責任者" },
  "DR-15": { en: "Framework references", ja: "フレームワークの参照" },
  "DR-16": { en: "Assertions and scope", ja: "アサーションと評価範囲" },
  "DR-17": { en: "Complementary controls", ja: "相補的な内部統制" },
  "DR-18": { en: "Translation", ja: "翻訳" },
  "DR-19": { en: "Stated and performed", ja: "記述と実施" },
  "DR-20": { en: "Entities", ja: "法人間" },
  "DR-21": { en: "Freshness", ja: "見直しの時期" },
  "DR-22": { en: "Version of a pack", ja: "証跡一式の版" },
};
