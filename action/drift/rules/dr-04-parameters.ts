import { phrase, type Phrase } from "../../../model/reasons/drift/phrases.ts";
import type { Filed } from "../../../model/governance.ts";
import type { Overlay } from "../../../model/overlay.ts";
import { loosenings, PARAMETERS, type ParameterName, type Parameters } from "../../../model/parameters.ts";
import { limitsUnder } from "../../../model/limits.ts";
import { CONFIGURATION_FILE } from "../../../model/paths.ts";
import type { DriftContext } from "../context.ts";
import { normalQuantity, type Quantity, readQuantities } from "../lexicon/quantities.ts";
import { between, entityName, excerpt, type Position, same, speakerOf } from "../position.ts";
import { literal, proseOf } from "../prose.ts";
import { defineRule, type Difference, type Found, together } from "../rule.ts";

const CONFIGURED = same("countersign.yml");
const quantity = (name: ParameterName, value: number) => `${value} ${PARAMETERS[name].unit}`;
const inWords = (name: ParameterName, value: number) =>
  phrase("quantity", { value, unit: PARAMETERS[name].unit });
const ofLimit = (limit: ParameterName) => phrase("the-limit", { limit });

/** A document may tighten a limit and never loosen it. */
function loosened({ governance }: DriftContext): Found {
  const documents = [
    ...governance.overlays.map((one) => ({
      ...one,
      speaker: speakerOf({ governance }, one),
      control: one.data.control,
    })),
    ...governance.entities.map((one) => ({ ...one, speaker: entityName(one), control: null })),
  ];
  return together(
    ...documents.map(({ file, data, speaker, control }): Found => {
      const differences = loosenings(governance.parameters, data.parameters).map(
        ({ name, tier, value, inForce }) => {
          const field = `parameters.${name}.${tier}`;
          const of = (file: string, speaker: Phrase, value: number): Position => ({
            file,
            field,
            value: String(value),
            normalised: quantity(name, value),
            inWords: true,
            speaker,
            says: inWords(name, value),
          });
          return between(of(CONFIGURATION_FILE, CONFIGURED, inForce), of(file, speaker, value), {
            control,
            of: ofLimit(name),
            verdict: "block",
          });
        },
      );
      return { compared: 1, differences, unknown: [] };
    }),
  );
}

/** What text may state as a number: units in which limits are set, never counts of a sample. */
const UNITS = ["business days", "days", "hours", "percent", "years"] as const;
const isLimit = ({ unit }: Quantity) => UNITS.some((one) => one === unit);

/** Limits a text may mean by a number: the control's own of that unit, else any of it. */
function meant({ governance }: DriftContext, { control }: Overlay, unit: string): ParameterName[] {
  const own = governance.controls.find(({ data }) => data.control === control)?.data.parameters ?? [];
  const inUnit = (names: readonly ParameterName[]) => names.filter((name) => PARAMETERS[name].unit === unit);
  const ofControl = inUnit(own);
  // Every control speaks of years; only one whose limit they are may be held to it.
  return ofControl.length > 0 || unit === "years" ? ofControl : inUnit(ALL);
}
// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the keys of a literal are what Object.keys gives
const ALL = Object.keys(PARAMETERS).sort() as ParameterName[];

/** Values in force for an overlay, in the group and in each entity it holds for. */
const limitsFor = (context: DriftContext, { data }: Filed<Overlay>): Parameters[] => {
  const { control, regime } = data;
  const entities = context.governance.entities.filter((one) => one.data.regimes.includes(regime));
  return ["", ...entities.map((one) => one.data.entity)].map((entity) =>
    limitsUnder(context.governance, { entity, regime, control }),
  );
};

/** A number that text states by itself is one of the limits it can mean. */
function inText(context: DriftContext, overlay: Filed<Overlay>): Found {
  const limits = limitsFor(context, overlay);
  const values = (name: ParameterName) => limits.flatMap((one) => [one[name].default, one[name].strict]);
  const passages = proseOf(overlay).filter(({ field }) => field !== "sample");
  const read = passages.flatMap(({ field, text }) =>
    readQuantities(literal(text), overlay.data.language)
      .filter(isLimit)
      .map((found) => ({ field, found, names: meant(context, overlay.data, found.unit) }))
      .filter(({ names }) => names.length > 0),
  );
  const differences = read
    .filter(({ found, names }) => !names.some((name) => values(name).includes(found.value)))
    .map(({ field, found, names }): Difference => {
      const far = (name: ParameterName) =>
        Math.min(...values(name).map((one) => Math.abs(one - found.value)));
      const [name = "retention.years"] = names.toSorted((a, b) => far(a) - far(b));
      const inForce = [...new Set(values(name))];
      const usual = inForce.map((value) => quantity(name, value)).join(", ");
      const left: Position = {
        file: CONFIGURATION_FILE,
        field: `parameters.${name}`,
        value: inForce.join(", "),
        normalised: usual,
        inWords: true,
        speaker: CONFIGURED,
        says: phrase("one-of", { items: inForce.map((value) => inWords(name, value)) }),
      };
      const right: Position = {
        file: overlay.file,
        field,
        value: excerpt(found.text),
        normalised: normalQuantity(found),
        speaker: speakerOf(context, overlay),
        says: same(excerpt(found.text)),
      };
      return between(left, right, { control: overlay.data.control, of: ofLimit(name), verdict: "block" });
    });
  return { compared: passages.length, differences, unknown: [] };
}

export const dr04 = defineRule({
  id: "DR-04",
  compares: {
    en: "Limits that overlays and entities set with those in force, and numbers in text with the limits they state.",
    ja: "制度別の統制記述及び法人が定める限度と適用中の限度、本文中の数値と限度との一致。",
  },
  effect: {
    en: "A limit may be tightened and never loosened, and a number in text must be the limit. Write the token instead of the number.",
    ja: "限度は厳しくすることのみ認められ、本文の数値は限度と一致しなければならない。数値に代えてトークンを記載する。",
  },
  find: (context) =>
    together(loosened(context), ...context.overlays.map((overlay) => inText(context, overlay))),
});
