import { phrase, type Phrase } from "../../../model/reasons/drift/phrases.ts";
import type { Control } from "../../../model/control.ts";
import type { Glossary } from "../../../model/glossary.ts";
import type { Filed } from "../../../model/governance.ts";
import { type Language, LANGUAGES } from "../../../model/language.ts";
import { byCodePoint } from "../../../model/yaml.ts";
import type { DriftContext } from "../context.ts";
import { literally, oneWidth } from "../lexicon/reading.ts";
import { between, excerpt, opposing, type Position, same, speakerOf } from "../position.ts";
import { baselineTexts, literal, type Passage, proseOf, sentences } from "../prose.ts";
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
  hasWord(oneWidth(text).toLowerCase(), word, preferred, language);

/** The same of a text in one width and small letters: each passage is asked for every word. */
function hasWord(plain: string, word: string, preferred: string, language: Language): boolean {
  const sought = oneWidth(word).toLowerCase();
  if (!plain.includes(sought)) return false;
  const wanted = oneWidth(preferred).toLowerCase();
  const without = wanted.includes(sought) ? plain.replaceAll(wanted, "◇") : plain;
  const pattern =
    language === "en" ? `(?<![\\p{L}\\p{N}])${literally(sought)}(?![\\p{L}\\p{N}])` : literally(sought);
  return new RegExp(pattern, "u").test(without);
}

function wrongWords(glossary: Filed<Glossary>, { passages, ...document }: Worded): Difference[] {
  const read = passages.map(({ field, text }) => ({
    field,
    text,
    plain: oneWidth(literal(text)).toLowerCase(),
  }));
  return glossary.data.terms.flatMap(({ term, names, avoid }) =>
    avoid
      .filter(
        ({ language, regimes }) =>
          language === document.language &&
          (regimes.length === 0 || regimes.some((one) => one === document.regime)),
      )
      .flatMap(({ word, verdict, reason: why }): Difference[] =>
        read.flatMap(({ field, text, plain }) => {
          const preferred = names[document.language];
          if (!hasWord(plain, word, preferred, document.language)) return [];
          const line = sentences(literal(text)).find((one) =>
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
        }),
      ),
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
