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

const NUMBERS: Readonly<Record<Language, { before: string; number: string; after: string }>> = {
  en: { before: "(?<![\\w.,-])", number: EN_NUMBER, after: "\\)?[-\\s]*" },
  // Not after another digit of either kind: a search that began anew at each would take the square of their number.
  ja: { before: `(?<![\\d.,A-Za-z${KANJI}-])`, number: JA_NUMBER, after: "\\)?\\s*" },
};

const pattern = (language: Language, unit: QuantityUnit, words: string): RegExp => {
  const { before, number, after } = NUMBERS[language];
  const end = language === "en" && unit !== "percent" ? "\\b" : "";
  return new RegExp(`${before}(?<number>${number})${after}(?:${words})${end}`, "gi");
};
/** Each unit with its pattern, and with its words alone: looking for these takes far less, and most texts hold none. */
const patternsOf = (language: Language) =>
  UNITS[language].map(([unit, words]) => ({
    unit,
    words: new RegExp(words, "i"),
    counted: pattern(language, unit, words),
  }));
const PATTERNS = { en: patternsOf("en"), ja: patternsOf("ja") };
/** Most sentences hold no number at all, and are not searched for every unit. */
const ANY_NUMBER: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`\\d|\\b${NUMBER_WORDS}\\b`, "i"),
  ja: new RegExp(`[\\d${KANJI}]`),
};

/** Every number with a unit, in the text's order: `90 days`, `９０日`, `九十日`, `five business days`, `５営業日`. */
export function readQuantities(text: string, language: Language): readonly Quantity[] {
  const before = known[language].get(text);
  if (before !== undefined) return before;
  const found = findQuantities(text, language);
  if (known[language].size >= MOST) known[language].clear();
  known[language].set(text, found);
  return found;
}

/** One comparison asks six times for the quantities of a text, and several rules read the same texts. A memo, not state. */
const known: Readonly<Record<Language, Map<string, readonly Quantity[]>>> = { en: new Map(), ja: new Map() };
/** Texts that are remembered at most; whoever has more begins anew. */
const MOST = 5_000;

function findQuantities(text: string, language: Language): Quantity[] {
  const plain = oneWidth(text);
  if (!ANY_NUMBER[language].test(plain)) return [];
  const taken: Span[] = [...spans(plain, NO_QUANTITY[language]), ...readFrequencies(plain, language)];
  const found: Quantity[] = [];
  for (const { unit, words, counted } of PATTERNS[language]) {
    if (!words.test(plain)) continue;
    for (const span of spans(plain, counted, [...taken, ...found]))
      found.push({ ...span, unit, value: valueOf(span.number) });
  }
  return found.sort((a, b) => a.from - b.from);
}

/** A quantity in the one form that is compared. */
export const normalQuantity = ({ value, unit }: Pick<Quantity, "value" | "unit">): string =>
  `${value} ${unit}`;

const BARE: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`(?<![\\w.-])(?:\\d[\\d,]*|${NUMBER_WORDS}\\b)`, "gi"),
  ja: new RegExp(`(?<![\\w.-])\\d[\\d,]*|(?<![${KANJI}])[${KANJI}]+(?=つ)`, "g"),
};

/** Numbers that stand without a unit of their own: `the limit in days is 30`, `of five`, `五つ`. */
export function readBare(text: string, language: Language): number[] {
  const plain = oneWidth(text);
  return spans(plain, BARE[language], readQuantities(plain, language)).map((span) => valueOf(span.text));
}

const word = (language: Language, unit: QuantityUnit, flags: string): RegExp => {
  const words = UNITS[language].find(([one]) => one === unit)?.[1] ?? "";
  return new RegExp(language === "en" && unit !== "percent" ? `\\b(?:${words})\\b` : words, flags);
};

/** True when a text speaks of the unit at all; of business days it does not speak as of days. */
export function speaksOf(text: string, language: Language, unit: QuantityUnit): boolean {
  const plain = oneWidth(text);
  const apart = unit === "days" ? plain.replaceAll(word(language, "business days", "gi"), "◇") : plain;
  return word(language, unit, "i").test(apart);
}
