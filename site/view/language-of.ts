import { LANGUAGES, type Language } from "../../model/language.ts";

/** The language an overlay's file is written in, from its name; null for a document without one. */
export function languageOf(file: string): Language | null {
  const [, ending] = /\.([a-z]{2})\.md$/.exec(file) ?? [];
  return LANGUAGES.find((language) => language === ending) ?? null;
}

const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff]/;

/** The language of a text that people wrote without saying which: Japanese where it has kana or kanji. */
export const languageOfText = (text: string): Language => (JAPANESE.test(text) ? "ja" : "en");

/** A part of a text; `lang` only where it is not the language of the whole. */
export interface Run {
  text: string;
  lang: Language | null;
}

/** Three or more words in a row, and the digits and marks before them. */
const WORDS = /(?<![\w'’.,:;/()-])[\w'’.,:;/()-]+(?: [\w(][\w'’.,:;/()-]*){2,}/g;
/** In English: any Japanese word, with the marks that belong to it. */
const JAPANESE_RUN = /[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef][\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]*/g;

interface Found {
  found: string;
  index: number;
}

const japaneseIn = (text: string): Found[] =>
  [...text.matchAll(JAPANESE_RUN)].map((match) => ({ found: match[0], index: match.index }));

/** In Japanese: as a quoted sentence has them, from the first letter on; a product's name is no foreign run. */
const englishIn = (text: string): Found[] =>
  [...text.matchAll(WORDS)].flatMap((match) => {
    const from = match[0].search(/[A-Za-z]/);
    const found = from === -1 ? "" : match[0].slice(from);
    return found.split(" ").length < 3 ? [] : [{ found, index: match.index + from }];
  });

/** A text of one language, with what it quotes of the other told apart, so that it is read aloud as it is written. */
export function runsOf(text: string, language: Language): Run[] {
  const foreign = language === "ja" ? englishIn(text) : japaneseIn(text);
  const lang = language === "ja" ? "en" : "ja";
  const runs: Run[] = [];
  let end = 0;
  for (const { found, index } of foreign) {
    if (index > end) runs.push({ text: text.slice(end, index), lang: null });
    runs.push({ text: found, lang });
    end = index + found.length;
  }
  if (end < text.length || runs.length === 0) runs.push({ text: text.slice(end), lang: null });
  return runs;
}
