import type { Language } from "./language.ts";
import { periodName } from "./period-name.ts";

const QUOTED = /(«[^«»]*»)/;
const DATE = /(?<![\w-])(\d{4})-(\d{2})-(\d{2})(?![\w-])/g;
/** A quarter in a sentence; one in a path or in a name of a tag is part of that. */
const QUARTER = /(?<![\w/-])\d{4}-Q[1-4](?![\w/-])/g;

/** Marks around a name, and those around what the name itself quotes. */
const MARKS = {
  en: { outer: ["“", "”"], inner: ["‘", "’"] },
  ja: { outer: ["「", "」"], inner: ["『", "』"] },
} as const;

/** A day or a quarter as people write it: `2026-01-31`, 2026年1月31日; `2026-Q3`, 2026年7〜9月期. */
export const dateIn = (day: string, language: Language): string =>
  language === "en"
    ? day
    : day
        .replace(DATE, (_, year, month, date) => `${year}年${Number(month)}月${Number(date)}日`)
        .replace(QUARTER, (quarter) => periodName(quarter, language));

/** A sentence with what it quotes between «» and what stands around that, each written in its own way. */
export const inParts = (
  sentence: string,
  write: { name: (name: string) => string; around: (text: string) => string },
): string =>
  sentence
    .split(QUOTED)
    // What the pattern captures stands at every second place.
    .map((part, at) => (at % 2 === 1 ? write.name(part.slice(1, -1)) : write.around(part)))
    .join("");

/**
 * A sentence of ours as plain text: days and quotation marks as the language has them. Sentences keep names between «»
 * until they are shown, because only whoever shows them knows how: here as a quotation, in Markdown as code.
 */
export function plainSentence(sentence: string, language: Language): string {
  const { outer, inner } = MARKS[language];
  return inParts(sentence, {
    // A name that holds these marks cannot end its quotation.
    name: (name) =>
      `${outer[0]}${name.replaceAll(outer[0], inner[0]).replaceAll(outer[1], inner[1])}${outer[1]}`,
    around: (text) => dateIn(text, language),
  });
}
