import type { Remedy } from "../../model/reasons/remedies.ts";
import type { Gap, Scope, SourceId, Unit } from "../../model/unit.ts";
import type { Asker, Permission, ApiReading } from "../github/port.ts";

/** Which unit a reading is of. */
export interface UnitAddress {
  source: SourceId;
  scope: Scope;
  name: string;
}

/** What to do about a gap for which GitHub names nothing; every gap tells people what would help or that nothing does. */
const OTHERWISE: Readonly<Record<Gap["state"], Remedy>> = {
  partial: { reason: "run-again", with: {} },
  denied: { reason: "permission-not-named", with: {} },
  unavailable: { reason: "not-offered-here", with: {} },
  vanished: { reason: "kept-until-gone", with: {} },
  error: { reason: "run-again", with: {} },
  "not-attempted": { reason: "run-again", with: {} },
};

/** How a unit ended, from the reading of it. */
export function unitOf(of: UnitAddress, reading: ApiReading<unknown>, items: number): Unit {
  const address = { source: of.source, scope: of.scope, name: of.name };
  switch (reading.state) {
    case "complete":
      return { ...address, state: "complete", items, reason: null, remedy: null };
    case "partial":
      return {
        ...address,
        state: "partial",
        items,
        reason: reading.reason,
        remedy: reading.remedy ?? OTHERWISE.partial,
      };
    case "not-applicable":
      return { ...address, state: reading.state, items: 0, reason: reading.reason, remedy: reading.remedy };
    default:
      return {
        ...address,
        state: reading.state,
        items: 0,
        reason: reading.reason,
        remedy: reading.remedy ?? OTHERWISE[reading.state],
      };
  }
}

/** What was read, whether to its end or not; null when nothing was. */
export const dataOf = <T>(reading: ApiReading<T>): T | null =>
  reading.state === "complete" || reading.state === "partial" ? reading.data : null;

/**
 * An empty list proves that there is nothing only to a credential that may see something: without the permission
 * it is a refusal in disguise.
 */
export function proven<T>(
  reading: ApiReading<readonly T[]>,
  permission: Permission,
  ask: Asker,
): ApiReading<readonly T[]> {
  if (reading.state !== "complete" || reading.data.length > 0 || !ask.lacks(permission)) return reading;
  return {
    state: "denied",
    reason: { reason: "empty-list-without-permission", with: {} },
    remedy: ask.remedy(permission),
  };
}
