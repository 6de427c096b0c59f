import { quote } from "../quote.ts";
import type { Names } from "../text.ts";
import { wordsOf } from "./print.ts";

/** A check as a sentence names it: by its title, which says what is true where it is kept. */
export function titled(check: string): Names {
  const title = wordsOf.get(check)?.title;
  // A record may name a check that this version does not know.
  if (title === undefined) return { en: quote(check), ja: quote(check) };
  return { en: `“${title.en}”`, ja: `「${title.ja}」` };
}
