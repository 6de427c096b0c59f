import { z } from "zod";
import { ParameterName } from "../../parameters.ts";
import { REQUIRED_PARTS } from "../../regime.ts";
import { type Names, Text } from "../../text.ts";
import { sentences } from "../reason.ts";

const fixed = (en: string, ja: string) => sentences({}, () => ({ en, ja }));

const PARTS: Readonly<Record<(typeof REQUIRED_PARTS)[number], Names>> = {
  assertions: { en: "the assertions it supports", ja: "アサーション" },
  scope_reason: { en: "the reason for its scope", ja: "評価範囲とした理由" },
  objective: { en: "the objective", ja: "統制目的" },
  criteria: { en: "the criteria", ja: "規準" },
  complementary_controls: { en: "the complementary controls", ja: "相補的な内部統制" },
  rcm: { en: "the row of the risk and control matrix", ja: "リスク・コントロール・マトリックスの行" },
};

/** Of what something is said. */
export const thingPhrases = {
  "the-frequency": fixed("the frequency", "実施頻度"),
  "the-performer": fixed("the performer", "実施者"),
  "the-approver": fixed("the approver", "承認者"),
  "the-performer-and-the-approver": fixed("both the performer and the approver", "実施者及び承認者の双方"),
  "the-limit": sentences({ limit: ParameterName }, ({ limit }) => ({
    en: `the limit ${limit}`,
    ja: `限度${limit}`,
  })),
  "the-kinds": fixed("the kinds of identity in the population", "母集団のアイデンティティの種別"),
  "the-systems": fixed("the systems in the population", "母集団のシステム"),
  "a-control-in-the-text": fixed("a control named in the text", "本文に示す統制"),
  "the-objective": fixed("the objective", "統制目的"),
  "a-term-in-the-text": fixed("a term in the text", "本文の用語"),
  "whether-it-is-key": fixed("the status as a key control", "統制上の要点の区分"),
  "the-nature": fixed("the nature", "統制の性質"),
  "the-checks": fixed("the checks the test of operation rests on", "運用状況の評価が依拠するチェック"),
  "the-sample": fixed("the sample", "サンプル"),
  "the-first-and-the-last-day": fixed("the first day and the last", "初日と末日の順序"),
  "the-time-after-a-period": fixed("the time after a period", "期間後の期限"),
  "a-role": fixed("a role", "役割"),
  "a-framework-reference": fixed("a framework reference", "フレームワークの参照"),
  "a-part": sentences({ part: z.enum(REQUIRED_PARTS) }, ({ part }) => PARTS[part]),
  "a-complementary-control": fixed("one complementary control", "同一の相補的な内部統制"),
  "a-number-in-the-text": fixed("a number in the text", "本文の数値"),
  "a-frequency-in-the-text": fixed("a frequency in the text", "本文の頻度"),
  "a-role-in-the-text": fixed("a role in the text", "本文の役割"),
  "the-field": sentences({ field: Text }, ({ field }) => ({ en: `the field ${field}`, ja: `項目${field}` })),
};
