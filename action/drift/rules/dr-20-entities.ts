import { phrase } from "../../../model/reasons/drift/phrases.ts";
import type { Day } from "../../../model/instant.ts";
import { PARAMETER_NAMES, PARAMETERS, type Tier } from "../../../model/parameters.ts";
import { limitsOfEntities } from "../../../model/limits.ts";
import type { AssessedControl, DriftContext } from "../context.ts";
import { DURATIONS } from "../lexicon/frequencies.ts";
import { overrideAt, type Worded } from "../overrides.ts";
import { agree, entityName, type Position } from "../position.ts";
import { defineRule, type Found, together } from "../rule.ts";

const TIERS: readonly Tier[] = ["default", "strict"];

const OF = {
  frequency: phrase("the-frequency", {}),
  performer: phrase("the-performer", {}),
  approver: phrase("the-approver", {}),
};

/** Limits that one entity tightens and another, assessed on a control that uses them, does not. */
function limits(context: DriftContext): Found {
  const { governance, assessedControls } = context;
  return together(
    ...PARAMETER_NAMES.flatMap((name) => {
      const users = governance.controls.filter(({ data }) => data.parameters.includes(name));
      const assessed = governance.entities.filter((entity) =>
        assessedControls.some(
          (one) =>
            one.entity === entity && users.some(({ data }) => data.control === one.overlay.data.control),
        ),
      );
      if (!assessed.some(({ data }) => data.parameters[name] !== undefined)) return [];
      const [user] = users;
      return TIERS.map((tier) =>
        agree(
          assessed.map((entity): Position => {
            const value = limitsOfEntities(governance, [entity.data.entity])[name][tier];
            const text = `${value} ${PARAMETERS[name].unit}`;
            return {
              file: entity.file,
              field: `parameters.${name}.${tier}`,
              value: String(value),
              normalised: text,
              inWords: true,
              speaker: entityName(entity),
              says: phrase("quantity", { value, unit: PARAMETERS[name].unit }),
            };
          }),
          {
            control: users.length === 1 && user !== undefined ? user.data.control : null,
            of: phrase("the-limit", { limit: name }),
            verdict: "block",
          },
        ),
      );
    }),
  );
}

/** What an entity says of one control and regime today; null where it follows the overlay, which other rules hold it to. */
function own(assessed: AssessedControl, field: keyof typeof OF, day: Day): Position | null {
  const { entity } = assessed;
  const { override, index } = overrideAt(assessed, day) ?? {};
  const words: Worded | null =
    field === "frequency"
      ? override?.frequency === undefined
        ? null
        : {
            value: override.frequency,
            normalised: DURATIONS[override.frequency],
            says: phrase("frequency", { frequency: override.frequency }),
          }
      : override?.[field] === undefined
        ? null
        : {
            value: override[field],
            normalised: override[field],
            says: phrase("role", { role: override[field] }),
          };
  return words === null
    ? null
    : { ...words, file: entity.file, field: `overrides[${index}].${field}`, speaker: entityName(entity) };
}

/** Entities that each do one control otherwise than the overlay, and otherwise than each other. */
function overrides({ assessedControls, overlays, day }: DriftContext): Found {
  return together(
    ...overlays.flatMap((overlay) => {
      const { control } = overlay.data;
      const assessed = assessedControls.filter((one) => one.overlay === overlay);
      return (["frequency", "performer", "approver"] as const).map((field) => ({
        ...agree(
          assessed.map((one) => own(one, field, day)).filter((one) => one !== null),
          { control, of: OF[field], verdict: "block" },
        ),
        compared: Math.max(0, assessed.length - 1),
      }));
    }),
  );
}

/** How often two entities are assessed on one control: each was held against the other. */
const pairs = ({ assessedControls, byControl }: DriftContext): number =>
  [...byControl.keys()].reduce((sum, control) => {
    const assessed = assessedControls.filter(({ overlay }) => overlay.data.control === control);
    return sum + Math.max(0, new Set(assessed.map(({ entity }) => entity.file)).size - 1);
  }, 0);

export const dr20 = defineRule({
  id: "DR-20",
  compares: {
    en: "What entities do of the same control: limits they tighten, and frequency and roles they each set otherwise.",
    ja: "同じ統制に対する各法人の定め(厳しくした限度、並びに独自の頻度及び役割)。",
  },
  effect: {
    en: "The group cannot report one control and run two. Bring the entities together, or have a variance approved.",
    ja: "グループとして一つの統制を報告しながら、二つの統制を運用することはできない。法人間でそろえるか、差異の承認を受ける。",
  },
  find: (context) => {
    const found = together(limits(context), overrides(context));
    return { ...found, compared: pairs(context) };
  },
});
