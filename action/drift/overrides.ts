import { overrideOn } from "../../model/declared.ts";
import type { Override } from "../../model/entity.ts";
import type { Day } from "../../model/instant.ts";
import type { DriftContext, AssessedControl } from "./context.ts";
import { between, entityName, type Position, type Subject } from "./position.ts";
import { type Found, together } from "./rule.ts";

/** A value as it stands, as it is compared, and in words. */
export type Worded = Pick<Position, "value" | "normalised" | "says">;

interface Compared {
  field: "frequency" | "performer" | "approver";
  /** What the override says in this field; null where it says nothing. */
  read: (override: Override) => Worded | null;
  /** What the overlay says. */
  stated: (assessed: AssessedControl) => Position;
  subject: Omit<Subject, "control">;
}

/** What an entity does otherwise on a day, with its place in the list; undefined where it follows the overlay. */
export function overrideAt({ entity, overlay }: AssessedControl, day: Day) {
  const override = overrideOn(overlay.data, entity.data, day);
  return override && { override, index: entity.data.overrides.indexOf(override) };
}

/** What entities say otherwise today than the overlays they are assessed on, in one field. */
export function overridden(
  { assessedControls, day }: DriftContext,
  { field, read, stated, subject }: Compared,
): Found {
  return together(
    ...assessedControls.flatMap((assessed): Found[] => {
      const found = overrideAt(assessed, day);
      const words = found === undefined ? null : read(found.override);
      if (found === undefined || words === null) return [];
      const { entity, overlay } = assessed;
      const left = stated(assessed);
      const right: Position = {
        ...words,
        file: entity.file,
        field: `overrides[${found.index}].${field}`,
        speaker: entityName(entity),
      };
      const differs = left.normalised !== right.normalised;
      const { control } = overlay.data;
      const differences = differs ? [between(left, right, { ...subject, control })] : [];
      return [{ compared: 1, differences, unknown: [] }];
    }),
  );
}
