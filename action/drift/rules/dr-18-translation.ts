import { type Phrase, phrase, printPhrase } from "../../../model/reasons/drift/phrases.ts";
import type { Filed } from "../../../model/governance.ts";
import type { Overlay } from "../../../model/overlay.ts";
import { byCodePoint } from "../../../model/yaml.ts";
import type { DriftContext, Translated } from "../context.ts";
import { unixLines } from "../../../model/text.ts";
import { digestOf } from "../../digest/digest.ts";
import { between, excerpt, type Position, same, type Subject } from "../position.ts";
import { defineRule, type Difference, type Found, together, unlooked } from "../rule.ts";
import { compareNames, compareTexts } from "../translated-text.ts";

const SPEAKERS = {
  original: phrase("the-authoritative-text", {}),
  translation: phrase("its-translation", {}),
};

/** Fields that hold no language. */
const EQUAL = [
  "frequency",
  "performer",
  "approver",
  "nature",
  "key",
  "kinds",
  "systems",
  "parameters",
  "relies_on",
  "tests",
  "effective_from",
  "former",
] as const;
/** Lists of sentences that must be as long as each other. */
const LISTS = [
  "attributes",
  "design",
  "operation",
  "evidence",
  "assertions",
  "criteria",
  "complementary_controls",
] as const;
/** Sentences that one text cannot have and the other lack. */
const OPTIONAL = ["objective", "scope_reason", "rcm"] as const;

/** A value with its keys in one order, for people and for comparison. */
function written(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(written).join(", ");
  if (typeof value !== "object" || value === null) return String(value);
  const entries = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => byCodePoint(a, b));
  return entries.map(([key, one]) => `${key} ${written(one)}`).join(", ");
}

/** What one field holds: as it is written, null for nothing, and what is compared where that is not the text itself. */
interface Held {
  value: string | null;
  says: Phrase | null;
}

interface Pair {
  field: string;
  original: Held;
  translation: Held;
}

const asWritten = (value: unknown): Held => {
  const text = written(value);
  return text === "" ? { value: null, says: phrase("none", {}) } : { value: text, says: null };
};
const byLength = (list: readonly unknown[]): Held => ({
  value: asWritten(list).value,
  says: phrase("quantity", { value: list.length, unit: "entries" }),
});
const byPresence = (text: string | null): Held => ({
  value: text,
  says: text === null ? phrase("nothing", {}) : phrase("text-there", {}),
});
const compared = ({ value, says }: Held): string => (says === null ? (value ?? "") : printPhrase(says).en);

const pairsOf = (original: Overlay, translation: Overlay): Pair[] => [
  ...EQUAL.map((field) => ({
    field,
    original: asWritten(original[field]),
    translation: asWritten(translation[field]),
  })),
  ...LISTS.map((field) => ({
    field,
    original: byLength(original[field]),
    translation: byLength(translation[field]),
  })),
  ...OPTIONAL.map((field) => ({
    field,
    original: byPresence(original[field]),
    translation: byPresence(translation[field]),
  })),
];

function difference(
  { original, translation }: Translated,
  pair: Pair,
  subject: Omit<Subject, "control">,
): Difference {
  const position = (of: Filed<Overlay>, speaker: Phrase, held: Held): Position => ({
    file: of.file,
    field: pair.field,
    value: held.value === null ? null : excerpt(held.value),
    normalised: excerpt(compared(held)),
    inWords: held.says !== null,
    speaker,
    says: held.says ?? same(excerpt(compared(held))),
  });
  return between(
    position(original, SPEAKERS.original, pair.original),
    position(translation, SPEAKERS.translation, pair.translation),
    { ...subject, control: original.data.control },
  );
}

/** A translation names the digest of the text it translates; another digest means the text has changed since. */
function freshness({ texts }: DriftContext, pair: Translated): Found {
  const text = texts.get(pair.original.file);
  if (text === undefined)
    return unlooked({ reason: "original-not-at-hand", with: { file: pair.original.file } });
  // Other line ends are no other text.
  const current = digestOf(unixLines(text));
  const stated = pair.translation.data.translation_of;
  if (stated === current || stated === digestOf(text)) return { compared: 1, differences: [], unknown: [] };
  const { control } = pair.original.data;
  return {
    compared: 1,
    differences: [
      {
        control,
        left: { file: pair.original.file, field: "body", value: current, normalised: current },
        right: {
          file: pair.translation.file,
          field: "translation_of",
          value: stated,
          normalised: stated ?? phrase("none", {}),
        },
        verdict: "block",
        reason: "translation-of-another-text",
        with: { control },
      },
    ],
    unknown: [],
  };
}

export const dr18 = defineRule({
  id: "DR-18",
  compares: {
    en: "A translation with its authoritative text, and a baseline control's two languages: digest, fields, lists, and the numbers, frequencies and roles in the text.",
    ja: "翻訳と正本、及び基準統制の両言語(要約値、項目、一覧の数、本文の数値・頻度・役割)。",
  },
  effect: {
    en: "Readers of the two languages would follow two controls. Read both texts again and translate anew what changed.",
    ja: "言語により異なる統制に従うこととなる。両方を読み直し、変更箇所を翻訳し直す。",
  },
  find: (context) =>
    together(
      ...context.governance.controls.map(compareNames),
      ...context.translated.flatMap((pair) => {
        const fields = pairsOf(pair.original.data, pair.translation.data);
        return [
          freshness(context, pair),
          {
            compared: fields.length,
            differences: fields
              .filter(({ original, translation }) => compared(original) !== compared(translation))
              .map((one) =>
                difference(pair, one, {
                  of: phrase("the-field", { field: one.field }),
                  verdict: "block",
                }),
              ),
            unknown: [],
          },
          compareTexts(context, pair, SPEAKERS),
        ];
      }),
    ),
});
