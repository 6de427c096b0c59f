import type { Filed } from "../../model/governance.ts";
import type { Ledger } from "../../model/ledger.ts";
import { unseenIn } from "../../model/reasons/limitations.ts";
import type { Scan } from "../../model/scan.ts";

/** What the scan records of the organisation say by now. */
export interface ScanStatus {
  last: Filed<Scan> | null;
  /** The last scan that left nothing unseen; null when there was none. */
  lastComplete: Filed<Scan> | null;
  /** The scan before the last. */
  previous: Filed<Scan> | null;
  /** Scope limitations of the last scan: what it could not see. */
  limitations: number;
  /** Evidence that the last scan found changed by hand. */
  tampering: number;
  /** Sources of the last scan that left nothing unseen, and all of them. */
  sources: { complete: number; all: number };
}

/** Reads the scan records; the last one counts, whatever it says. */
export function scanStatusOf({ scans }: Pick<Ledger, "scans">): ScanStatus {
  const last = scans.at(-1) ?? null;
  const sources = last?.data.sources ?? [];
  return {
    last,
    lastComplete: scans.findLast(({ data }) => data.conclusion === "complete") ?? null,
    previous: scans.at(-2) ?? null,
    limitations: last === null ? 0 : unseenIn(last.data).length,
    tampering: last?.data.tampering.length ?? 0,
    sources: { complete: sources.filter(({ gaps }) => gaps.length === 0).length, all: sources.length },
  };
}
