import { phrase, type Phrase } from "../../../model/reasons/drift/phrases.ts";
import type { Control } from "../../../model/control.ts";
import type { Glossary } from "../../../model/glossary.ts";
import type { Filed } from "../../../model/governance.ts";
import { type Language, LANGUAGES } from "../../../model/language.ts";
import { byCodePoint } from "../../../model/yaml.ts";
import type { DriftContext } from "../context.ts";
import { literally, oneWidth } from "../lexicon/reading.ts";
import { between, excerpt, opposing, type Position, same, speakerOf } from "../position.ts";
import { baselineTexts, literal, type Passage, proseOf, splitSentences } from "../prose.ts";
import { defineRule, type Difference, unlooked } from "../rule.ts";

/** A document whose words are looked at. */
interface Worded {
  file: string;
  control: Difference["control"];
  regime: string | null;
  language: Language;
  speaker: Phrase;
  passages: readonly Passage[];
}

/** Overlays in every language, and the baseline, which no regime's word belongs in. */
const documents = (context: DriftContext): Worded[] =>
  [
    ...context.governance.overlays.map((overlay): Worded => ({
      file: overlay.file,
      control: overlay.data.control,
      regime: overlay.data.regime,
      language: overlay.data.language,
      speaker: speakerOf(context, overlay),
      passages: proseOf(overlay),
    })),
    ...context.governance.controls.flatMap((control) =>
      LANGUAGES.map((language): Worded => ({
        file: control.file,
        control: control.data.control,
        regime: null,
        language,
        speaker: phrase("the-baseline", {}),
        passages: passagesOf(control, language),
      })),
    ),
  ].sort((a, b) => byCodePoint(a.file, b.file));

/** The baseline's texts in one language; its body is in English only. */
const passagesOf = ({ data, body }: Filed<Control>, language: Language): Passage[] => [
  ...baselineTexts(data).map(({ field, names }) => ({
    field: `${field}.${language}`,
    text: names[language],
  })),
  ...(language === "en" ? [{ field: "body", text: body }] : []),
];

/** True when a text has the word by itself and not only inside the term that is preferred to it. */
export const usesWord = (text: string, word: string, preferred: string, language: Language): boolean =>
  finderOf(word, preferred, language)(plainly(text));

/** A text in one width and small letters. */
const plainly = (text: string): string => oneWidth(text).toLowerCase();

/** The same for a text that is plain: each passage of a document is asked for every word. */
function finderOf(word: string, preferred: string, language: Language): (plain: string) => boolean {
  const sought = plainly(word);
  const wanted = plainly(preferred);
  const pattern =
    language === "en" ? `(?<![\\p{L}\\p{N}])${literally(sought)}(?![\\p{L}\\p{N}])` : literally(sought);
  // Most words stand in no passage at all.
  let expression: RegExp | null = null;
  return (plain) => {
    if (!plain.includes(sought)) return false;
    expression ??= new RegExp(pattern, "u");
    return expression.test(wanted.includes(sought) ? plain.replaceAll(wanted, "◇") : plain);
  };
}

function wrongWords(glossary: Filed<Glossary>, { passages, ...document }: Worded): Difference[] {
  const read = passages.map(({ field, text }) => ({
    field,
    text,
    plain: plainly(literal(text)),
  }));
  return glossary.data.terms.flatMap(({ term, names, avoid }) =>
    avoid
      .filter(
        ({ language, regimes }) =>
          language === document.language &&
          (regimes.length === 0 || regimes.some((one) => one === document.regime)),
      )
      .flatMap(({ word, verdict, reason: why }): Difference[] => {
        const preferred = names[document.language];
        const isUsedIn = finderOf(word, preferred, document.language);
        return read.flatMap(({ field, text, plain }) => {
          if (!isUsedIn(plain)) return [];
          const line = splitSentences(literal(text)).find((one) =>
            usesWord(one, word, preferred, document.language),
          );
          if (line === undefined) return [];
          const left: Position = {
            file: glossary.file,
            field: `terms.${term}`,
            value: preferred,
            normalised: preferred,
            speaker: phrase("the-glossary", {}),
            says: same(preferred),
          };
          const right = {
            file: document.file,
            field,
            value: excerpt(line),
            normalised: word,
            speaker: document.speaker,
            says: same(word),
          };
          const subject = {
            control: document.control,
            of: phrase("a-term-in-the-text", {}),
            verdict,
          };
          const said = { ...opposing(left, right, subject), why };
          const found = between(left, right, subject);
          return [{ ...found, reason: "word-is-avoided", with: said }];
        });
      }),
  );
}

export const dr07 = defineRule({
  id: "DR-07",
  compares: {
    en: "The words of texts with the glossary's, in each language and for each regime.",
    ja: "本文の用語と用語集(言語別、制度別)。",
  },
  effect: {
    en: "Two words for one thing, or one word for two, mislead an auditor. Use the glossary's word.",
    ja: "一つの事項に二つの語、又は二つの事項に一つの語を用いると、監査人の誤解を招く。用語集の語を用いる。",
  },
  find: (context) => {
    const { glossary } = context.governance;
    if (glossary === null) return unlooked({ reason: "no-glossary", with: {} });
    const worded = documents(context);
    const avoided = glossary.data.terms.reduce((sum, { avoid }) => sum + avoid.length, 0);
    return {
      compared: avoided * worded.length,
      differences: worded.flatMap((document) => wrongWords(glossary, document)),
      unknown: [],
    };
  },
});
