import type { FindingReference } from "../../../model/finding.ts";
import type { Filed } from "../../../model/governance.ts";
import { addDays, type Day } from "../../../model/instant.ts";
import { noUnits, type Scan } from "../../../model/scan.ts";
import type { Gap, SourceId } from "../../../model/unit.ts";
import { theScanningApp } from "../../checks/examples/a-credential.ts";

export const DIGEST = `sha256:${"d".repeat(64)}`;
export const DAY = "T02:00:00Z";

/** What a scan of the examples may have seen otherwise than nothing at all. */
export interface ScanSeen {
  gaps?: { source: SourceId; gap: Gap }[];
  opened?: FindingReference[];
  resolved?: FindingReference[];
  over?: Partial<Scan>;
}

const scanFile = (day: Day) => `evidence/acme/scans/${day.slice(0, 4)}/${day.replaceAll("-", "")}T020000Z.md`;

export function aScan(
  day: Day,
  before: Day | null,
  { gaps = [], opened = [], resolved = [], over = {} }: ScanSeen = {},
): Filed<Scan> {
  const data: Scan = {
    record: "scan",
    schema: 2,
    id: `acme-${day.replaceAll("-", "")}T020000Z`,
    organization: "acme",
    organization_id: 9,
    started: `${day}${DAY}`,
    finished: `${day}T02:05:00Z`,
    trigger: { repository: null, workflow: null, run_id: null, run_attempt: null, event: null, actor: null },
    scanner: { version: "1.0.0", bundle: DIGEST, commit: null, action: null },
    credential: theScanningApp(),
    writer: null,
    api_version: "2022-11-28",
    parameters: DIGEST,
    controls: DIGEST,
    sources: gaps.map(({ source, gap }) => ({
      source,
      endpoints: [],
      permission: "administration: read",
      discovered: 1,
      units: { ...noUnits(), [gap.state]: 1 },
      items: 0,
      requests: 1,
      cached: 0,
      gaps: [gap],
      not_applicable: [],
    })),
    totals: [],
    gone: { identities: 0, listed: [] },
    findings: {
      open: 0,
      opened: opened.length,
      resolved: resolved.length,
      checks: [],
      listed: { opened, resolved: resolved.map((one) => ({ ...one, by: "fact" as const })) },
    },
    base: "b".repeat(40),
    stated_changes: null,
    tampering: [],
    origin: { writer: null, base: "main", asked: 0, unproven: [], merged: [] },
    digests: DIGEST,
    previous: before === null ? null : { path: scanFile(before), digest: DIGEST },
    conclusion: gaps.length > 0 ? "unable-to-conclude" : "complete",
    limitations: [],
    ...over,
  };
  return { file: scanFile(day), body: "", data };
}

/** A scan every seventh day, and what some of them saw. */
export function weekly(from: Day, to: Day, seen: Record<Day, ScanSeen> = {}): Filed<Scan>[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 7)) days.push(day);
  return [...new Set([...days, ...Object.keys(seen)])]
    .sort()
    .map((day, index, all) => aScan(day, index === 0 ? null : (all[index - 1] ?? null), seen[day]));
}
