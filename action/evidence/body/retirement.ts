import type { Language } from "../../../model/language.ts";
import { dateIn } from "../../../model/plain-sentence.ts";
import type { LifecycleEvent } from "../../../model/identity.ts";
import { dayOf } from "../../../model/instant.ts";
import { retiredWhy, type Whose } from "../../../model/retired-why.ts";

const WORDS: Readonly<Record<Language, { since: (day: string) => string; retired: string; end: string }>> = {
  en: { since: (day) => `Retired since ${day}: `, retired: "Retired: ", end: "." },
  ja: { since: (day) => `${dateIn(day, "ja")}に廃止。`, retired: "廃止。", end: "。" },
};

/** Since when a subject is gone and why, as the first scan that missed it tells. */
export function retirement(whose: Whose, lifecycle: readonly LifecycleEvent[], language: Language): string {
  const last = lifecycle.findLast(({ event }) => event === "retire");
  const own = WORDS[language];
  const since = last === undefined ? own.retired : own.since(dayOf(last.at));
  return `${since}${whyRetired(whose, last, language)}`;
}

/** Why it is gone, as the end of a sentence. */
export const whyRetired = (whose: Whose, last: LifecycleEvent | undefined, language: Language): string =>
  `${retiredWhy(whose, last)[language]}${WORDS[language].end}`;
