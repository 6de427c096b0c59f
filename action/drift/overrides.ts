import type { Override } from "../../model/entity.ts";
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

/** What entities say otherwise than the overlays they are assessed on, in one field. */
export function overridden(
  { assessedControls }: DriftContext,
  { field, read, stated, subject }: Compared,
): Found {
  return together(
    ...assessedControls.flatMap((assessed) => {
      const { entity, overlay } = assessed;
      return entity.data.overrides.flatMap((override, index): Found[] => {
        const { control, regime } = override;
        const words =
          control === overlay.data.control && regime === overlay.data.regime ? read(override) : null;
        if (words === null) return [];
        const left = stated(assessed);
        const right: Position = {
          ...words,
          file: entity.file,
          field: `overrides[${index}].${field}`,
          speaker: entityName(entity),
        };
        const differs = left.normalised !== right.normalised;
        const differences = differs ? [between(left, right, { ...subject, control })] : [];
        return [{ compared: 1, differences, unknown: [] }];
      });
    }),
  );
}
