import type { DriftSide } from "../../model/drift.ts";
import type { Entity } from "../../model/entity.ts";
import type { Filed } from "../../model/governance.ts";
import type { DifferenceReason } from "../../model/reasons/drift/differences.ts";
import { type Phrase, phrase } from "../../model/reasons/drift/phrases.ts";
import type { Overlay } from "../../model/overlay.ts";
import { canonical, oneLine } from "../../model/text.ts";
import { byCodePoint } from "../../model/yaml.ts";
import type { DriftContext } from "./context.ts";
import type { Difference, Found } from "./rule.ts";

/** What one document says at one place, in the form that is compared and in words. */
export interface Position extends Omit<DriftSide, "normalised"> {
  /** The form that is compared. */
  normalised: string;
  /** True where that form is made of words of ours: people are shown what it says instead, in their language. */
  inWords?: boolean;
  /** Who says it, `SOX`. */
  speaker: Phrase;
  /** Others who say the same, where there are any. */
  agreeing?: readonly Phrase[];
  /** What it says, for people, `quarterly`. */
  says: Phrase;
}

/** What is compared: the control, and in words the thing itself, `the frequency`. */
export interface Subject {
  control: Difference["control"];
  of: Phrase;
  verdict: Difference["verdict"];
}

const LONGEST = 300;

/** A text on one line, cut where a reader would stop reading. */
export function excerpt(text: string): string {
  const line = oneLine(canonical(text).trim().replace(/\s+/g, " "));
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** A value as it is written. */
export const same = (text: string): Phrase => phrase("written", { text });

/** The short name of an overlay's regime. */
export function regimeName({ governance }: Pick<DriftContext, "governance">, regime: string): Phrase {
  const names = governance.regimes.find(({ data }) => data.regime === regime)?.data.short;
  return names === undefined ? same(regime) : phrase("named", { names });
}

/** An overlay as a speaker. */
export const speakerOf = (context: Pick<DriftContext, "governance">, { data }: Filed<Overlay>): Phrase =>
  regimeName(context, data.regime);

/** An entity as a speaker. */
export const entityName = ({ data }: Filed<Entity>): Phrase => phrase("named", { names: data.names });

/** The two sides of a difference, without what only its sentence needs. */
export const side = ({
  file,
  field,
  value,
  normalised,
  ...one
}: Pick<Position, "file" | "field" | "value" | "normalised"> &
  Partial<Pick<Position, "inWords" | "says">>): DriftSide => ({
  file,
  field,
  value: value === null ? null : canonical(value),
  normalised: one.inWords === true && one.says !== undefined ? one.says : canonical(normalised),
});

/** What the sentence of a difference between two positions is printed from. */
export const opposing = (
  left: Position,
  right: Position,
  { control, of }: Pick<Subject, "control" | "of">,
) => ({
  left: { speakers: [...(left.agreeing ?? [left.speaker])], says: left.says },
  right: { speaker: right.speaker, says: right.says },
  of,
  control,
});

/** A difference between two positions. */
export function between(left: Position, right: Position, subject: Subject): Difference {
  const why = { reason: "positions-differ", with: opposing(left, right, subject) } satisfies DifferenceReason;
  const { control, verdict } = subject;
  return { control, left: side(left), right: side(right), verdict, ...why };
}

/** The position that the others are held against: of those that say what most say, the one whose file sorts first. */
function anchorOf(positions: readonly Position[]): Position | undefined {
  const agreeingWith = (one: Position) =>
    positions.filter(({ normalised }) => normalised === one.normalised).length;
  return positions.toSorted((a, b) => agreeingWith(b) - agreeingWith(a) || byCodePoint(a.file, b.file))[0];
}

/** Positions that must agree. One that drifted away from the rest gives one difference, however many there are. */
export function agree(positions: readonly Position[], subject: Subject): Found {
  const anchor = anchorOf(positions);
  if (anchor === undefined) return { compared: 0, differences: [], unknown: [] };
  const agreeing = positions
    .filter(({ normalised }) => normalised === anchor.normalised)
    .toSorted((a, b) => byCodePoint(a.file, b.file));
  const left = { ...anchor, agreeing: agreeing.map(({ speaker }) => speaker) };
  return {
    compared: positions.length - 1,
    differences: positions
      .filter(({ normalised }) => normalised !== anchor.normalised)
      .map((one) => between(left, one, subject)),
    unknown: [],
  };
}
