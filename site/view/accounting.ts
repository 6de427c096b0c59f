import { noUnits, type Scan, type UnitCounts } from "../../model/scan.ts";
import { UNIT_STATES } from "../../model/unit.ts";

/** The sums over all sources of a scan. */
export interface Accounting {
  discovered: number;
  units: UnitCounts;
  items: number;
  requests: number;
}

/** Adds up what the sources say; it corrects nothing, so an account that does not balance shows. */
export function accounting(sources: Scan["sources"]): Accounting {
  const sum = (of: (source: (typeof sources)[number]) => number) =>
    sources.reduce((total, source) => total + of(source), 0);
  const units = noUnits();
  for (const state of UNIT_STATES) units[state] = sum((source) => source.units[state]);
  return {
    discovered: sum(({ discovered }) => discovered),
    units,
    items: sum(({ items }) => items),
    requests: sum(({ requests }) => requests),
  };
}
