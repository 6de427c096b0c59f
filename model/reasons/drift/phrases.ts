import { z } from "zod";
import { Frequency } from "../../control.ts";
import { FREQUENCY_WORDS } from "../../frequency-words.ts";
import { PeriodId } from "../../period.ts";
import { quote } from "../../quote.ts";
import { Names, Text } from "../../text.ts";
import { clauseOf } from "../register.ts";
import { Data, type Reason, type ReasonIn, type Sentences, sentences } from "../reason.ts";
import { roleName } from "../../role-name.ts";
import { statementPhrases } from "./statements.ts";
import { thingPhrases } from "./things.ts";

/** A part of a sentence inside the data of a difference: its name, and what it is printed from. */
export const Phrase = z.strictObject({ reason: Text, with: Data });
export type Phrase = z.infer<typeof Phrase>;

const fixed = (en: string, ja: string) => sentences({}, () => ({ en, ja }));

const UNITS: Readonly<Record<string, string>> = {
  "business days": "営業日",
  days: "日",
  hours: "時間",
  months: "か月",
  percent: "%",
  years: "年",
  items: "件",
  entries: "項目",
  times: "回",
  people: "名",
};

/** Texts that somebody wrote, values, and lists of either. */
const valuePhrases = {
  written: sentences({ text: Text }, ({ text }) => ({ en: text, ja: text })),
  quoted: sentences({ text: Text }, ({ text }) => ({ en: quote(text), ja: quote(text) })),
  named: sentences({ names: Names }, ({ names }) => names),
  frequency: sentences({ frequency: Frequency }, ({ frequency }) => FREQUENCY_WORDS[frequency]),
  role: sentences({ role: Text }, ({ role }) => roleName(role)),
  quantity: sentences({ value: z.number(), unit: Text }, ({ value, unit }) => ({
    en: `${value} ${unit}`,
    ja: `${value}${UNITS[unit] ?? ` ${unit}`}`,
  })),
  all: joinedBy(", ", "、"),
  "one-of": joinedBy(" or ", "又は"),
};

/** Who says something. */
const speakerPhrases = {
  "its-own-text": fixed("its own text", "その本文"),
  "its-own-text-on-time": fixed("its own text", "その本文(時期)"),
  "its-own-text-on-people": fixed("its own text", "その本文(実施者等)"),
  "its-own-narrative": fixed("its own narrative", "その記述"),
  "the-baseline": fixed("the baseline", "基準統制"),
  "the-glossary": fixed("the glossary", "用語集"),
  "the-table-of-the-regime": fixed("the regime's table", "制度の表"),
  "the-authoritative-text": fixed("the authoritative text", "正本"),
  "its-translation": fixed("its translation", "翻訳"),
  "its-english": fixed("its English", "英文"),
  "its-japanese": fixed("its Japanese", "和文"),
  "an-alias": fixed("an alias", "別名"),
  "the-review": sentences({ period: PeriodId }, ({ period }) => ({
    en: `the review of ${period}`,
    ja: `${period}の棚卸`,
  })),
  "the-citation": sentences({ framework: Text }, ({ framework }) => ({
    en: `${framework}, as cited,`,
    ja: `${framework}の引用`,
  })),
  "the-baseline-instead": sentences({ expected: Text }, ({ expected }) => ({
    en: `where ${expected} belongs, the baseline`,
    ja: "基準統制",
  })),
  "on-closing": sentences({ speaker: Phrase }, ({ speaker }) => ({
    en: `${printPhrase(speaker).en}, closing the books,`,
    ja: `${printPhrase(speaker).ja}(決算の締切)`,
  })),
  "on-certifying": sentences({ speaker: Phrase }, ({ speaker }) => ({
    en: `${printPhrase(speaker).en}, certifying,`,
    ja: `${printPhrase(speaker).ja}(署名の期限)`,
  })),
};

export const phrases = { ...valuePhrases, ...speakerPhrases, ...statementPhrases, ...thingPhrases };
type AnyPhrase = ReasonIn<typeof phrases>;

/** A phrase: a name that is none of them and data of another shape are refused. */
export const phrase = <Name extends AnyPhrase["reason"]>(
  reason: Name,
  data: Extract<AnyPhrase, { reason: Name }>["with"],
): Phrase => ({ reason, with: data });

/** A phrase in both languages. */
export function printPhrase(one: Reason): Names {
  return clauseOf(one, phrases);
}

function joinedBy(en: string, ja: string): Sentences<{ items: Phrase[] }> {
  return sentences({ items: z.array(Phrase).min(1) }, ({ items }) => {
    const printed = items.map(printPhrase);
    return {
      en: printed.map((one) => one.en).join(en),
      ja: printed.map((one) => one.ja).join(ja),
    };
  });
}
