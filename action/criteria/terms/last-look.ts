import type { Filed } from "../../../model/governance.ts";
import { type Day, dayOf } from "../../../model/instant.ts";
import type { Scan } from "../../../model/scan.ts";
import { dayIn } from "../../../model/time-zone.ts";

/**
 * The day, in a zone, of the last scan that still saw what nobody could look at from `since` on. That is a day of the
 * fact itself, and those are UTC.
 */
export function lastLook(scans: readonly Filed<Scan>[], since: Day, zone: string): Day {
  const last = scans.filter(({ data }) => dayOf(data.started) < since).at(-1);
  return last === undefined ? since : dayIn(zone, last.data.started);
}
