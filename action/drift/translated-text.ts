import { type Frequency } from "../../model/control.ts";
import type { Language } from "../../model/language.ts";
import type { DriftContext, Translated } from "./context.ts";
import { FREQUENCY_WORDS } from "./lexicon/frequencies.ts";
import { normalQuantity, type Quantity, readBare, readQuantities, speaksOf } from "./lexicon/quantities.ts";
import { mentionsFrequency, readFrequencies } from "./lexicon/read-frequencies.ts";
import { readRoles, roleNames } from "./lexicon/roles.ts";
import { between, excerpt, type Position, same, type Subject } from "./position.ts";
import { filler, type Passage, proseOf } from "./prose.ts";
import type { Difference, Found, InBoth } from "./rule.ts";

interface Side {
  text: string;
  language: Language;
}

/** Something one text states, and whether the other has it, too. */
interface Statement {
  says: InBoth;
  of: InBoth;
  verdict: Subject["verdict"];
}

/** Units that both languages write; a count may be of lines in one and of 件 in the other. */
const isCount = ({ unit }: Quantity) => unit === "items" || unit === "times" || unit === "people";

function lacking(one: Side, other: Side): Statement[] {
  const quantities = readQuantities(other.text, other.language);
  const bare = readBare(other.text, other.language);
  const has = (found: Quantity) =>
    isCount(found)
      ? // One and none may be words without a number in the other language.
        found.value <= 1 || [...bare, ...quantities.map(({ value }) => value)].includes(found.value)
      : quantities.map(normalQuantity).includes(normalQuantity(found)) ||
        // Two numbers may share one word for their unit.
        (bare.includes(found.value) && speaksOf(other.text, other.language, found.unit));
  const unsaid = readQuantities(one.text, one.language).filter((found) => !has(found));
  const frequencies = readFrequencies(one.text, one.language)
    .map(({ frequency }) => frequency)
    .filter((frequency) => !mentionsFrequency(other.text, other.language, frequency));
  return [
    ...[...new Set(unsaid.map(normalQuantity))].map((text) => ({
      says: same(text),
      of: { en: "a number in the text", ja: "本文の数値" },
      verdict: "block" as const,
    })),
    ...[...new Set<Frequency>(frequencies)].map((frequency) => ({
      says: FREQUENCY_WORDS[frequency],
      of: { en: "a frequency in the text", ja: "本文の頻度" },
      verdict: "block" as const,
    })),
  ];
}

/** Roles that only one text names. Japanese may leave its subject out, so this is for a person to look at. */
const rolesLacking = (one: Side, other: Side): Statement[] =>
  readRoles(one.text, one.language)
    .filter((role) => !readRoles(other.text, other.language).includes(role))
    .map((role) => ({
      says: roleNames(role),
      of: { en: "a role in the text", ja: "本文の役割" },
      verdict: "warn" as const,
    }));

const NOTHING: InBoth = { en: "nothing of it", ja: "記載なし" };

/** The numbers, frequencies and roles of a text and its translation, field by field, with their tokens filled. */
export function compareTexts(
  { governance }: DriftContext,
  { original, translation }: Translated,
  speakers: Record<"original" | "translation", InBoth>,
): Found {
  const fill = { original: filler(governance, original), translation: filler(governance, translation) };
  const theirs = new Map(proseOf(translation).map((one) => [one.field, one.text]));
  const shared = proseOf(original).flatMap(({ field, text }: Passage) => {
    const other = theirs.get(field);
    return other === undefined
      ? []
      : [
          {
            field,
            left: { text: fill.original(text), language: original.data.language },
            right: { text: fill.translation(other), language: translation.data.language },
          },
        ];
  });
  const differences = shared.flatMap(({ field, left, right }): Difference[] => {
    const withRoles = field === "who" || field === "body";
    const position = (of: Translated["original"], speaker: InBoth, side: Side, says: InBoth): Position => ({
      file: of.file,
      field,
      value: excerpt(side.text),
      normalised: says.en,
      speaker,
      says,
    });
    const pair = (one: Statement, isLeft: boolean): Difference =>
      between(
        position(original, speakers.original, left, isLeft ? one.says : NOTHING),
        position(translation, speakers.translation, right, isLeft ? NOTHING : one.says),
        { control: original.data.control, of: one.of, verdict: one.verdict },
      );
    return [
      ...[...lacking(left, right), ...(withRoles ? rolesLacking(left, right) : [])].map((one) =>
        pair(one, true),
      ),
      ...[...lacking(right, left), ...(withRoles ? rolesLacking(right, left) : [])].map((one) =>
        pair(one, false),
      ),
    ];
  });
  return { compared: shared.length, differences, unknown: null };
}
