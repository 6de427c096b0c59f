import type { Gap, Scope, SourceId, Unit } from "../../model/unit.ts";
import type { Asker, Permission, Reading } from "../github/port.ts";

/** Which unit a reading is of. */
export interface UnitAddress {
  source: SourceId;
  scope: Scope;
  name: string;
}

/** What to do about a gap for which GitHub names nothing; every gap tells people what would help or that nothing does. */
const OTHERWISE: Readonly<Record<Gap["state"], string>> = {
  partial: "Run the scan again; no permission would help.",
  denied: "Which permission would help is not known.",
  unavailable: "No permission would help: GitHub does not offer it here.",
  vanished: "Nothing needs granting: its identities stay in the evidence until they are seen to be gone.",
  error: "Run the scan again; no permission would help.",
  "not-attempted": "Run the scan again.",
};

/** How a unit ended, from the reading of it. */
export function unitOf(of: UnitAddress, reading: Reading<unknown>, items: number): Unit {
  const address = { source: of.source, scope: of.scope, name: of.name };
  switch (reading.state) {
    case "complete":
      return { ...address, state: "complete", items, reason: null, cure: null };
    case "partial":
      return {
        ...address,
        state: "partial",
        items,
        reason: reading.reason,
        cure: reading.cure ?? OTHERWISE.partial,
      };
    case "not-applicable":
      return { ...address, state: reading.state, items: 0, reason: reading.reason, cure: reading.cure };
    default:
      return {
        ...address,
        state: reading.state,
        items: 0,
        reason: reading.reason,
        cure: reading.cure ?? OTHERWISE[reading.state],
      };
  }
}

/** What was read, whether to its end or not; null when nothing was. */
export const dataOf = <T>(reading: Reading<T>): T | null =>
  reading.state === "complete" || reading.state === "partial" ? reading.data : null;

/**
 * An empty list proves that there is nothing only to a credential that may see something: without the permission
 * it is a refusal in disguise.
 */
export function proven<T>(
  reading: Reading<readonly T[]>,
  permission: Permission,
  ask: Asker,
): Reading<readonly T[]> {
  if (reading.state !== "complete" || reading.data.length > 0 || !ask.lacks(permission)) return reading;
  return {
    state: "denied",
    reason: "GitHub answered with an empty list to a credential without the permission to see one.",
    cure: ask.cure(permission),
  };
}
