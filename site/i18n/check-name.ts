import type { Language } from "../../model/language.ts";
import { wordsOf } from "../../model/reasons/print.ts";

/** What a check is called; its id where no version that wrote this portal knows it. */
export const checkName = (check: string, locale: Language): string =>
  wordsOf.get(check)?.title[locale] ?? check;
