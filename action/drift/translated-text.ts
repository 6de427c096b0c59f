import { phrase, type Phrase, printPhrase } from "../../model/reasons/drift/phrases.ts";
import type { ControlId } from "../../model/assessment.ts";
import type { Control } from "../../model/control.ts";
import type { Filed } from "../../model/governance.ts";
import type { Language } from "../../model/language.ts";
import type { DriftContext, Translated } from "./context.ts";
import { normalQuantity, type Quantity, readBare, readQuantities, speaksOf } from "./lexicon/quantities.ts";
import { mentionsFrequency, readFrequencies } from "./lexicon/read-frequencies.ts";
import { readRoles } from "./lexicon/roles.ts";
import { between, excerpt, type Position, type Subject } from "./position.ts";
import { baselineTexts, filler, proseOf } from "./prose.ts";
import type { Difference, Found } from "./rule.ts";

interface Side {
  text: string;
  language: Language;
}

/** One sort of thing that texts state: what one of them states and the other lacks. */
interface Sort {
  of: Phrase;
  verdict: Subject["verdict"];
  lacking: (one: Side, other: Side) => Phrase[];
}

/** Units that both languages write; a count may be of lines in one and of 件 in the other. */
const isCount = ({ unit }: Quantity) => unit === "items" || unit === "times" || unit === "people";

/** Counts that are written out, `two people`, are a manner of speaking; those in digits and all above ten are meant. */
const isMeant = (found: Quantity) => !isCount(found) || found.value > 10 || /^[\d０-９]/.test(found.text);

/** A year in one language may be twelve months in the other. */
const inYears = ({ value, unit }: Quantity): string =>
  unit === "months" && value % 12 === 0 ? `${value / 12} years` : normalQuantity({ value, unit });

function quantitiesLacking(one: Side, other: Side): Phrase[] {
  const quantities = readQuantities(other.text, other.language);
  const bare = readBare(other.text, other.language);
  const has = (found: Quantity) =>
    isCount(found)
      ? // One and none may be words without a number in the other language.
        found.value <= 1 || [...bare, ...quantities.map(({ value }) => value)].includes(found.value)
      : quantities.map(inYears).includes(inYears(found)) ||
        // Two numbers may share one word for their unit, and within a year is within one.
        ((found.value === 1 || bare.includes(found.value)) &&
          speaksOf(other.text, other.language, found.unit));
  const unsaid = readQuantities(one.text, one.language).filter((found) => isMeant(found) && !has(found));
  return [...new Map(unsaid.map((found) => [normalQuantity(found), found])).values()].map(({ value, unit }) =>
    phrase("quantity", { value, unit }),
  );
}

function frequenciesLacking(one: Side, other: Side): Phrase[] {
  const stated = new Set(readFrequencies(one.text, one.language).map(({ frequency }) => frequency));
  return [...stated]
    .filter((frequency) => !mentionsFrequency(other.text, other.language, frequency))
    .map((frequency) => phrase("frequency", { frequency }));
}

function rolesLacking(one: Side, other: Side): Phrase[] {
  const named = readRoles(other.text, other.language);
  return readRoles(one.text, one.language)
    .filter((role) => !named.includes(role))
    .map((role) => phrase("role", { role }));
}

const SORTS: readonly Sort[] = [
  { of: phrase("a-number-in-the-text", {}), verdict: "block", lacking: quantitiesLacking },
  { of: phrase("a-frequency-in-the-text", {}), verdict: "block", lacking: frequenciesLacking },
];
/** Japanese may leave its subject out, so a role that only one text names is for a person to look at. */
const ROLES: Sort = {
  of: phrase("a-role-in-the-text", {}),
  verdict: "warn",
  lacking: rolesLacking,
};

const list = (said: readonly Phrase[]): Phrase =>
  said.length === 0 ? phrase("nothing-of-it", {}) : phrase("all", { items: [...said] });

/** A text, the text it is held against, and where each stands. */
interface Pair {
  left: Side & { file: string; field: string };
  right: Side & { file: string; field: string };
}

interface Speakers {
  original: Phrase;
  translation: Phrase;
}

/** What two texts in two languages state differently, one difference for each sort of thing. */
function compareSides(
  { left, right }: Pair,
  sorts: readonly Sort[],
  control: ControlId,
  speakers: Speakers,
): Difference[] {
  return sorts.flatMap((sort): Difference[] => {
    const [ours, others] = [sort.lacking(left, right), sort.lacking(right, left)];
    if (ours.length + others.length === 0) return [];
    const position = (of: Pair["left"], speaker: Phrase, said: readonly Phrase[]): Position => ({
      file: of.file,
      field: of.field,
      value: excerpt(of.text),
      normalised: printPhrase(list(said)).en,
      inWords: true,
      speaker,
      says: list(said),
    });
    return [
      between(position(left, speakers.original, ours), position(right, speakers.translation, others), {
        control,
        of: sort.of,
        verdict: sort.verdict,
      }),
    ];
  });
}

/** The numbers, frequencies and roles of a text and its translation, field by field, with their tokens filled. */
export function compareTexts(
  { governance }: DriftContext,
  { original, translation }: Translated,
  speakers: Speakers,
): Found {
  // A field that differs is a difference by itself: through the tokens of the text it would be another.
  const alike = { ...translation, data: { ...original.data, language: translation.data.language } };
  const fill = { original: filler(governance, original), translation: filler(governance, alike) };
  const theirs = new Map(proseOf(translation).map((one) => [one.field, one.text]));
  const shared = proseOf(original).flatMap(({ field, text }): Pair[] => {
    const other = theirs.get(field);
    if (other === undefined) return [];
    const { language: ours } = original.data;
    const { language } = translation.data;
    return [
      {
        left: { file: original.file, field, text: fill.original(text), language: ours },
        right: { file: translation.file, field, text: fill.translation(other), language },
      },
    ];
  });
  const sorts = (field: string) => (field === "who" || field === "body" ? [...SORTS, ROLES] : SORTS);
  return {
    compared: shared.length,
    differences: shared.flatMap((pair) =>
      compareSides(pair, sorts(pair.left.field), original.data.control, speakers),
    ),
    unknown: [],
  };
}

const LANGUAGES_OF_ONE = {
  original: phrase("its-english", {}),
  translation: phrase("its-japanese", {}),
};

/** The two languages of one baseline control, which stand in one file. */
export function compareNames({ file, data }: Filed<Control>): Found {
  const texts = baselineTexts(data);
  return {
    compared: texts.length,
    differences: texts.flatMap(({ field, names }) =>
      compareSides(
        {
          left: { file, field: `${field}.en`, text: names.en, language: "en" },
          right: { file, field: `${field}.ja`, text: names.ja, language: "ja" },
        },
        SORTS,
        data.control,
        LANGUAGES_OF_ONE,
      ),
    ),
    unknown: [],
  };
}
