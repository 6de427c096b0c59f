import { LANGUAGES, type Language } from "../../model/language.ts";

/** The language an overlay's file is written in, from its name; null for a document without one. */
export function languageOf(file: string): Language | null {
  const [, ending] = /\.([a-z]{2})\.md$/.exec(file) ?? [];
  return LANGUAGES.find((language) => language === ending) ?? null;
}
