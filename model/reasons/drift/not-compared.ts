import { z } from "zod";
import { count } from "../../count.ts";
import { Text } from "../../text.ts";
import { type ReasonIn, sentences } from "../reason.ts";

const fixed = (en: string, ja: string) => sentences({}, () => ({ en, ja }));

/** Why a rule of comparison could not be performed, or not in full. */
export const notComparedReasons = {
  "nothing-to-compare": fixed("There was nothing to compare.", "比較の対象がなかった。"),
  "no-day-for-variances": fixed(
    "No day is known, so no variance counts as expired.",
    "基準となる日が不明のため、差異の承認は期限内とみなした。",
  ),
  "no-day-for-first-days": fixed(
    "No day is known, so first days are not compared with it.",
    "基準となる日が不明のため、適用開始日との比較ができない。",
  ),
  "no-day-for-rosters": fixed(
    "No day is known, so whoever has no last day counts as active.",
    "基準となる日が不明のため、終了日のない者を在任とみなした。",
  ),
  "no-day-for-readings": fixed(
    "No day is known, so it is not known which texts are due to be compared with practice again.",
    "基準となる日が不明のため、照合から一年を超えた記述が不明である。",
  ),
  "no-glossary": fixed(
    "There is no glossary, so no word is preferred to another; write controls/glossary.md.",
    "用語集がないため、語の比較ができない。controls/glossary.mdを作成する。",
  ),
  "no-packs-for-contents": fixed(
    "No evidence packs are written yet, so none is compared with what the overlays ask for.",
    "証跡パックはまだ作成されていないため、制度別の統制記述が求める内容との比較ができない。",
  ),
  "no-packs-for-versions": fixed(
    "No evidence packs are written yet, so no version is compared with the one in force.",
    "証跡パックはまだ作成されていないため、適用中の版との比較ができない。",
  ),
  "earlier-versions-not-recorded": fixed(
    "Not every change of a text is recorded by a scan, so its first day is not compared with that of the version before.",
    "記述の変更のうちスキャンに記録のないものがあるため、適用開始日を前の版と比較できない。",
  ),
  "changes-of-limits-not-recorded": sentences({ texts: z.number().int().positive() }, ({ texts }) => ({
    en: `Of ${texts} ${texts === 1 ? "text" : "texts"} it is not recorded whether a limit that it names changed after it was last compared with practice.`,
    ja: `記述${texts}件について、最後の照合の後に、引用する限度が変更されたかどうかの記録がない。`,
  })),
  "original-not-at-hand": sentences({ file: Text }, ({ file }) => ({
    en: `The bytes of ${file} were not at hand, so its translation is not known to be current.`,
    ja: `${file}の原文を参照できないため、翻訳が最新か不明である。`,
  })),
  "no-scan-for-limits": fixed(
    "No scan is recorded, so the limits in force are not compared with those a scan applied.",
    "スキャンの記録がないため、適用中の限度とスキャンが用いた限度の比較ができない。",
  ),
  "no-review-completed": sentences({ controls: z.number().int().positive() }, ({ controls }) => ({
    en: `Of ${count(controls, "control")} of an entity under a regime that a review performs no completed review is recorded, so what was done there is not known.`,
    ja: `棚卸により実施する法人及び制度ごとの統制${controls}件について、完了した棚卸の記録がないため、実績が不明である。`,
  })),
};
export type NotCompared = ReasonIn<typeof notComparedReasons>;
