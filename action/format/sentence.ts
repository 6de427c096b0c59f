import type { Language } from "../../model/language.ts";
import { code } from "../../model/markdown.ts";
import { dateIn, inParts, plainSentence } from "../../model/plain-sentence.ts";
import { prose } from "./prose.ts";

/** A Japanese name that holds nothing but letters, digits and commas; any other stands as code. */
const PLAIN = /^[\p{L}\p{N}\u30FB、]+$/u;
/** A pull request or an issue by its number, which GitHub would link where it stands bare. */
const NUMBERED = /(?<![\w#/&])#\d+\b/g;
const IN_JAPANESE = /「([^「」]*)」/g;

/**
 * {@link prose} for sentences in both languages: one may begin with a number, which means nothing where a sentence of
 * ours stands, and Japanese ones quote names between 「」, too.
 */
export function sentence(text: string, language: Language): string {
  const dated = inParts(text, {
    name: (name) => `«${name}»`,
    around: (part) => dateIn(part, language).replace(NUMBERED, (number) => `«${number}»`),
  });
  const whole = dated.replace(IN_JAPANESE, (quoted, name: string) =>
    PLAIN.test(name) ? quoted : `«${name}»`,
  );
  const opening = prose(`x ${whole}`);
  return opening.startsWith("`") ? code(plainSentence(text, language)) : opening.slice(2);
}

/** The same for a table cell, where a bar would end the cell even inside code. */
export const cellSentence = (text: string, language: Language): string =>
  sentence(text.replace(/\\(?=\|)/g, "\\u005C"), language).replaceAll("|", "\\|");
