import { count } from "../../model/count.ts";
import type { Language } from "../../model/language.ts";
import { limitationSentence } from "../../model/reasons/limitations.ts";
import { tamperingReason } from "../../model/reasons/tampering.ts";
import type { Tampering } from "../../model/scan.ts";
import { sentence } from "../format/sentence.ts";

/** Most files that are named; a pull request must stay readable, and the scan record has all of them. */
const NAMED = 20;

const WORDS: Readonly<Record<Language, { heading: string; rest: (left: number) => string; ask: string }>> = {
  en: {
    heading: "Somebody changed evidence by hand",
    rest: (left) => `${count(left, "more file")}; the scan record names each.`,
    ask: "Only Countersign writes evidence. Ask who changed it and why; the commits are in the history of each file.",
  },
  ja: {
    heading: "証跡が手作業で変更されている",
    rest: (left) => `他${left}ファイル。スキャン記録にすべて記載している。`,
    ask: "証跡に書き込むのはCountersignのみである。変更した者及び理由を確認すること。コミットは各ファイルの履歴にある。",
  },
};

/** The lead of a scan record or a pull request over tampered evidence; empty when there is none. */
export function tamperingLines(tampering: readonly Tampering[], language: Language): string[] {
  if (tampering.length === 0) return [];
  const own = WORDS[language];
  const lines = tampering
    .slice(0, NAMED)
    .map((one) => `- ${sentence(limitationSentence(tamperingReason(one))[language], language)}`);
  const rest = tampering.length - NAMED;
  return [`## ${own.heading}`, [...lines, ...(rest > 0 ? [`- ${own.rest(rest)}`] : [])].join("\n"), own.ask];
}
