import type { DriftSide } from "../../model/drift.ts";
import type { Entity } from "../../model/entity.ts";
import type { Filed } from "../../model/governance.ts";
import type { Overlay } from "../../model/overlay.ts";
import { canonical, oneLine } from "../../model/text.ts";
import { byCodePoint } from "../../model/yaml.ts";
import type { DriftContext } from "./context.ts";
import type { Difference, Found, InBoth } from "./rule.ts";

/** What one document says at one place, in the form that is compared and in words. */
export interface Position extends DriftSide {
  /** Who says it, `SOX`. */
  speaker: InBoth;
  /** What it says, for people, `quarterly`. */
  says: InBoth;
  /** True when the speaker is several. */
  several?: boolean;
}

/** What is compared: the control, and in words the thing itself, `the frequency`. */
export interface Subject {
  control: Difference["control"];
  of: InBoth;
  verdict: Difference["verdict"];
}

const LONGEST = 300;

/** A text on one line, cut where a reader would stop reading. */
export function excerpt(text: string): string {
  const line = oneLine(canonical(text).trim().replace(/\s+/g, " "));
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** One value for both languages. */
export const same = (text: string): InBoth => ({ en: text, ja: text });

/** The short name of an overlay's regime. */
export const regimeName = ({ governance }: Pick<DriftContext, "governance">, regime: string): InBoth =>
  governance.regimes.find(({ data }) => data.regime === regime)?.data.short ?? same(regime);

/** An overlay as a speaker. */
export const speakerOf = (context: Pick<DriftContext, "governance">, { data }: Filed<Overlay>): InBoth =>
  regimeName(context, data.regime);

/** An entity as a speaker. */
export const entityName = ({ data }: Filed<Entity>): InBoth => data.names;

/** The two sides of a difference, without what only its sentence needs. */
export const side = ({ file, field, value, normalised }: DriftSide): DriftSide => ({
  file,
  field,
  value: canonical(value),
  normalised: canonical(normalised),
});

/** A difference between two positions. */
export const between = (left: Position, right: Position, { control, of, verdict }: Subject): Difference => ({
  control,
  left: side(left),
  right: side(right),
  verdict,
  because: {
    en: `${left.speaker.en} ${left.several === true ? "say" : "says"} ${left.says.en}, ${right.speaker.en} says ${right.says.en} for ${of.en}${control === null ? "" : ` of ${control}`}.`,
    ja: `${control === null ? "" : `${control}の`}${of.ja}について、${left.speaker.ja}は「${left.says.ja}」、${right.speaker.ja}は「${right.says.ja}」としている。`,
  },
});

/** The position that the others are held against: of those that say what most say, the one whose file sorts first. */
function anchorOf(positions: readonly Position[]): Position | undefined {
  const sayers = (one: Position) =>
    positions.filter(({ normalised }) => normalised === one.normalised).length;
  return positions.toSorted((a, b) => sayers(b) - sayers(a) || byCodePoint(a.file, b.file))[0];
}

const listed = (names: readonly string[], and: string, comma: string): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(comma)}${and}${names.at(-1) ?? ""}`;

/** Everybody who says the same, `SOC 1, SOC 2 and SOX`. */
const chorus = (positions: readonly Position[]): InBoth => ({
  en: listed([...new Set(positions.map(({ speaker }) => speaker.en))], " and ", ", "),
  ja: listed([...new Set(positions.map(({ speaker }) => speaker.ja))], "及び", "、"),
});

/** Positions that must agree. One that drifted away from the rest gives one difference, however many there are. */
export function agree(positions: readonly Position[], subject: Subject): Found {
  const anchor = anchorOf(positions);
  if (anchor === undefined) return { compared: 0, differences: [], unknown: null };
  const agreeing = positions
    .filter(({ normalised }) => normalised === anchor.normalised)
    .toSorted((a, b) => byCodePoint(a.file, b.file));
  const left = { ...anchor, speaker: chorus(agreeing), several: agreeing.length > 1 };
  return {
    compared: positions.length - 1,
    differences: positions
      .filter(({ normalised }) => normalised !== anchor.normalised)
      .map((one) => between(left, one, subject)),
    unknown: null,
  };
}
