import type { Language } from "../../../model/language.ts";
import { KANJI, readKanji } from "./kanji.ts";
import { NUMBER_WORDS, readNumberWords } from "./number-words.ts";
import { readFrequencies } from "./read-frequencies.ts";
import { oneWidth, type Span, spans } from "./reading.ts";

export type QuantityUnit =
  | "business days"
  | "days"
  | "hours"
  | "weeks"
  | "months"
  | "years"
  | "percent"
  | "times"
  | "items"
  | "people";

/** A number with its unit. */
export interface Quantity extends Span {
  value: number;
  unit: QuantityUnit;
}

/** Units by language; the first that matches wins, so that 営業日 is not taken for 日. */
const UNITS: Readonly<Record<Language, readonly (readonly [QuantityUnit, string])[]>> = {
  en: [
    ["business days", "(?:business|working|banking)[- ]days?"],
    ["days", "(?:calendar[- ])?days?"],
    ["hours", "hours?"],
    ["weeks", "weeks?"],
    ["months", "months?"],
    ["years", "years?"],
    ["percent", "percent|per cent|%"],
    ["times", "times|cycles?|occurrences"],
    [
      "items",
      "(?:items?|lines?|samples?|records?|credentials?|identities|identity|events?|changes?|transactions?|repositories|deviations?)",
    ],
    ["people", "(?:people|persons?|approvals?|approvers?)"],
  ],
  ja: [
    ["business days", "営業日"],
    // Not 日次, 日付, 日時, 日本: a day must be counted.
    ["days", "日(?:間)?(?![次付時本々数常程])"],
    ["hours", "時間"],
    ["weeks", "週間?(?!次)"],
    ["months", "[かカヶヵケ箇個]月(?:間)?"],
    ["years", "年(?:間)?(?![度次月])"],
    ["percent", "%|パーセント"],
    ["times", "[回度](?!目)"],
    ["items", "[件行個]"],
    ["people", "[名人](?!的)"],
  ],
};

const JA_NUMBER = `(?:\\d[\\d,]*(?:\\.\\d+)?|[${KANJI}]+)`;
const EN_NUMBER = `(?:\\d[\\d,]*(?:\\.\\d+)?|${NUMBER_WORDS})`;

/** Days of the calendar and articles of a law count nothing. */
const NO_QUANTITY: Readonly<Record<Language, RegExp>> = {
  en: /\b\d{4}-\d{2}-\d{2}\b/g,
  ja: /\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月\d{1,2}日|第\d+[条項号]|\d{4}-\d{2}-\d{2}/g,
};

const valueOf = (text: string): number =>
  /^\d/.test(text)
    ? Number(text.replaceAll(",", ""))
    : /^[a-z]/i.test(text)
      ? readNumberWords(text)
      : readKanji(text);

/** Every number with a unit, in the text's order: `90 days`, `９０日`, `九十日`, `five business days`, `５営業日`. */
export function readQuantities(text: string, language: Language): Quantity[] {
  const plain = oneWidth(text);
  const taken: Span[] = [...spans(plain, NO_QUANTITY[language]), ...readFrequencies(plain, language)];
  const number =
    language === "en" ? `(?<![\\w.,-])${EN_NUMBER}[-\\s]*` : `(?<![\\d.,A-Za-z-])${JA_NUMBER}\\s*`;
  const found: Quantity[] = [];
  for (const [unit, words] of UNITS[language]) {
    const end = language === "en" && unit !== "percent" ? "\\b" : "";
    for (const span of spans(plain, new RegExp(`${number}(?:${words})${end}`, "gi"), [...taken, ...found])) {
      const digits = new RegExp(`^${language === "en" ? EN_NUMBER : JA_NUMBER}`, "i").exec(span.text);
      found.push({ ...span, unit, value: valueOf(digits?.[0] ?? "") });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** A quantity in the one form that is compared. */
export const normalQuantity = ({ value, unit }: Pick<Quantity, "value" | "unit">): string =>
  `${value} ${unit}`;

/** Numbers in digits that stand without a unit of their own: `the limit in days is 30`. */
export function readBare(text: string, language: Language): number[] {
  const plain = oneWidth(text);
  return spans(plain, /(?<![\w.-])\d[\d,]*/g, readQuantities(plain, language)).map((span) =>
    valueOf(span.text),
  );
}

/** True when a text speaks of the unit at all. */
export function speaksOf(text: string, language: Language, unit: QuantityUnit): boolean {
  const words = UNITS[language].find(([one]) => one === unit)?.[1] ?? "";
  return new RegExp(language === "en" && unit !== "percent" ? `\\b(?:${words})\\b` : words, "i").test(
    oneWidth(text),
  );
}
