import type { NotReadReason } from "../../model/reasons/not-read.ts";
import type { Unit } from "../../model/unit.ts";

/** Why nothing is known of what a unit holds; `others` counts the units that could not be read either. */
export const notReadReason = (
  { source, scope, name, state, reason, remedy }: Omit<Unit, "items">,
  others = 0,
): NotReadReason => ({
  reason: "not-read",
  with: {
    source,
    scope,
    unit: name,
    state,
    why: reason ?? { reason: "not-recorded", with: {} },
    remedy,
    others,
  },
});
