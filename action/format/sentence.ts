import type { Language } from "../../model/language.ts";
import { prose } from "./prose.ts";

/** A Japanese name that holds nothing but letters, digits and commas; any other stands as code. */
const PLAIN = /^[\p{L}\p{N}\u30FB、]+$/u;
const IN_JAPANESE = /「([^「」]*)」/g;
const OUTSIDE_QUOTES = /(«[^«»]*»)/;
const DATE = /(?<![\w-])(\d{4})-(\d{2})-(\d{2})(?![\w-])/g;

/** A day as people write it: `2026-01-31`, 2026年1月31日. */
export const dateIn = (day: string, language: Language): string =>
  language === "en"
    ? day
    : day.replace(DATE, (_, year, month, date) => `${year}年${Number(month)}月${Number(date)}日`);

/** {@link dateIn} for every day of a sentence; what is quoted between «» stays as it is. */
const withDates = (text: string, language: Language): string =>
  language === "en"
    ? text
    : text
        .split(OUTSIDE_QUOTES)
        .map((part) => (part.startsWith("«") ? part : dateIn(part, language)))
        .join("");

/**
 * {@link prose} for sentences in both languages: one may begin with a number, which means nothing where a sentence of
 * ours stands, and Japanese ones quote names between 「」, too.
 */
export function sentence(text: string, language: Language): string {
  const whole = withDates(text, language).replace(IN_JAPANESE, (quoted, name: string) =>
    PLAIN.test(name) ? quoted : `«${name}»`,
  );
  const opening = prose(`x${whole}`);
  return opening.startsWith("`") ? prose(text) : opening.slice(1);
}

/** The same for a table cell, where a bar would end the cell even inside code. */
export const cellSentence = (text: string, language: Language): string =>
  sentence(text.replace(/\\(?=\|)/g, "\\u005C"), language).replaceAll("|", "\\|");
