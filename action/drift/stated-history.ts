import type { Day } from "../../model/instant.ts";
import { dayOf } from "../../model/instant.ts";
import { byStart } from "../../model/scan-order.ts";
import { digestsInForce } from "../evidence/digests-in-force.ts";
import type { DriftContext } from "./context.ts";

/** One field that people changed in what they state, as the record of a scan has it. */
export interface Changed {
  file: string;
  field: string;
  before: string | null;
  after: string | null;
  /** Days of the scan before and of the one that saw it: it was changed between the two. */
  since: Day;
  seen: Day;
}

/** What scans recorded of changes in what people state. */
export interface StatedHistory {
  /** The day it begins with; null where there is no scan, and nothing is known. */
  from: Day | null;
  /** Oldest first. */
  changes: readonly Changed[];
  /** Days of scans up to which something may have been changed that no record names. */
  gaps: readonly Day[];
}

/**
 * Reads the history of what people state from the scan records, which name every field that changed since the scan
 * before. What was changed after the last scan is a gap until the next one.
 */
export function statedHistory({ ledger, governance, texts }: DriftContext): StatedHistory {
  const scans = [...ledger.scans].sort(byStart).map(({ data }) => data);
  const [first] = scans;
  const last = scans.at(-1);
  if (first === undefined || last === undefined) return { from: null, changes: [], gaps: [] };
  const changes: Changed[] = [];
  const gaps: Day[] = [];
  let since = dayOf(first.started);
  for (const { started, stated_changes: stated } of scans.slice(1)) {
    const seen = dayOf(started);
    if (stated !== null && (!stated.compared || stated.files.some((one) => one.more_fields > 0)))
      gaps.push(seen);
    for (const { path: file, fields } of stated?.files ?? [])
      changes.push(...fields.map((one) => ({ file, ...one, since, seen })));
    since = seen;
  }
  const now = digestsInForce(governance.parameters, texts);
  if (now.parameters !== last.parameters || now.controls !== last.controls) gaps.push("9999-12-31");
  return { from: dayOf(first.started), changes, gaps };
}
