import { type Frequency, FREQUENCIES } from "../../../model/control.ts";
import type { Language } from "../../../model/language.ts";
import { MENTIONED, STATED } from "./frequencies.ts";
import { oneWidth, type Span, spans } from "./reading.ts";

/** A frequency that a text states. */
export interface FrequencyReading extends Span {
  frequency: Frequency;
}

const patterns = (language: Language): (readonly [Frequency, RegExp])[] =>
  FREQUENCIES.map((frequency) => [frequency, new RegExp(STATED[language][frequency], "gi")]);
const PATTERNS = { en: patterns("en"), ja: patterns("ja") };

/** What a text says about how often something is done, in its order; text of either width. */
export function readFrequencies(text: string, language: Language): readonly FrequencyReading[] {
  const before = known[language].get(text);
  if (before !== undefined) return before;
  const found = findFrequencies(oneWidth(text), language);
  if (known[language].size >= MOST) known[language].clear();
  known[language].set(text, found);
  return found;
}

/** Several rules read the same texts. A memo, not state. */
const known: Readonly<Record<Language, Map<string, readonly FrequencyReading[]>>> = {
  en: new Map(),
  ja: new Map(),
};
/** Texts that are remembered at most; whoever has more begins anew. */
const MOST = 5_000;

function findFrequencies(plain: string, language: Language): FrequencyReading[] {
  return PATTERNS[language]
    .flatMap(([frequency, pattern]) =>
      spans(plain, pattern).map(({ from, to, text: written }) => ({ from, to, text: written, frequency })),
    )
    .sort((a, b) => a.from - b.from);
}

/** True when a text has any word for the frequency, be it for something else. */
export const mentionsFrequency = (text: string, language: Language, frequency: Frequency): boolean =>
  new RegExp(`${MENTIONED[language][frequency]}|${STATED[language][frequency]}`, "i").test(oneWidth(text));

/** Adjectives that mean the frequency where nothing else is spoken of. */
const ADJECTIVES: Readonly<Record<Language, Partial<Record<Frequency, RegExp>>>> = {
  en: {
    daily: /\bdaily\b/i,
    weekly: /\bweekly\b/i,
    monthly: /\bmonthly\b/i,
    quarterly: /\bquarterly\b/i,
    "semi-annual": /\b(?:semi-?annual(?:ly)?|half-?yearly)\b/i,
    annual: /\b(?<!semi-)annual(?:ly)?\b/i,
  },
  ja: {
    daily: /日次/,
    weekly: /週次/,
    monthly: /月次/,
    quarterly: /四半期(?!末|決算|報告|の末)/,
    "semi-annual": /(?<!四)半期(?!末|決算|報告)/,
    annual: /年次/,
  },
};

/** Frequencies that a short statement can mean, `quarterly` and `the quarterly list` alike. */
export function frequenciesOf(text: string, language: Language): Frequency[] {
  const plain = oneWidth(text);
  const stated = readFrequencies(plain, language).map(({ frequency }) => frequency);
  return FREQUENCIES.filter(
    (frequency) => stated.includes(frequency) || ADJECTIVES[language][frequency]?.test(plain) === true,
  );
}
