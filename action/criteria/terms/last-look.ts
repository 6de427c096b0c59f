import type { Filed } from "../../../model/governance.ts";
import { type Day, dayOf } from "../../../model/instant.ts";
import type { Scan } from "../../../model/scan.ts";

/** The day of the last scan that still saw what nobody could look at from `since` on. */
export const lastLook = (scans: readonly Filed<Scan>[], since: Day): Day =>
  scans
    .map(({ data }) => dayOf(data.started))
    .filter((day) => day < since)
    .at(-1) ?? since;
