import { addDays, dayOf, type Day, type Instant } from "../../../model/instant.ts";
import type { LevelReason } from "../../../model/reasons/verify/levels.ts";
import { isValidSignOff } from "../../../model/sign-off.ts";
import { broughtBy, broughtDocuments, newestAt, writerOf } from "./brought.ts";
import type { Finding, History, HistoryCommit } from "./history.ts";

/** What a clone alone shows of one quarter of the calendar. */
export interface PeriodLevel {
  /** `2026-Q4`, of the calendar in UTC. */
  period: string;
  /** L0: the history agrees with itself. Null where it does not. */
  level: "L0" | null;
  /** Why it is not higher. */
  why: readonly LevelReason[];
}

/** The quarters from the first scan to the last, each with what is known of its evidence. */
export function levels(
  history: History,
  {
    findings,
    maxGapHours,
    rules,
  }: { findings: readonly Finding[]; maxGapHours: number; rules: readonly LevelReason[] },
): PeriodLevel[] {
  const scans = scansOf(history);
  const [first, last] = [scans[0], scans.at(-1)];
  if (first === undefined || last === undefined) return [];
  const bringing = history.commits.filter((commit) => broughtBy(commit).length > 0);
  return quartersFrom(dayOf(first), dayOf(last)).map(({ period, from, to }) => {
    const isIn = (instant: Instant) => dayOf(instant) >= from && dayOf(instant) <= to;
    const otherwise = findings.filter(({ commit }) =>
      isIn(history.byName.get(commit)?.committed ?? last),
    ).length;
    const commits = bringing.filter(({ committed }) => isIn(committed));
    const why: LevelReason[] = [
      ...(otherwise > 0 ? [{ reason: "not-as-recorded" as const, with: { findings: otherwise } }] : []),
      ...gapsIn(scans, { from, to }, maxGapHours),
      ...signatures(history, commits),
      ...unsignedMerges(history, isIn),
      ...rules,
    ];
    return { period, level: otherwise > 0 ? null : "L0", why };
  });
}

/** When each scan of the history began, in order. */
function scansOf(history: History): Instant[] {
  const all = history.commits.flatMap((commit) =>
    broughtDocuments(history, commit, "scan").map(({ document }) => document.data.started),
  );
  return [...new Set(all)].sort();
}

function quartersFrom(first: Day, last: Day): { period: string; from: Day; to: Day }[] {
  const quarters: { period: string; from: Day; to: Day }[] = [];
  let [year, quarter] = [Number(first.slice(0, 4)), Math.ceil(Number(first.slice(5, 7)) / 3)];
  for (let from = startOf(year, quarter); from <= last; from = startOf(year, quarter)) {
    const period = `${year}-Q${quarter}`;
    [year, quarter] = quarter === 4 ? [year + 1, 1] : [year, quarter + 1];
    quarters.push({ period, from, to: addDays(startOf(year, quarter), -1) });
  }
  return quarters;
}

const startOf = (year: number, quarter: number): Day =>
  `${String(year).padStart(4, "0")}-${String(quarter * 3 - 2).padStart(2, "0")}-01`;

const HOUR = 3_600_000;

/** Where nobody looked for longer than is allowed; before the first scan and after the last one nothing is claimed. */
function gapsIn(
  scans: readonly Instant[],
  { from, to }: { from: Day; to: Day },
  limit: number,
): LevelReason[] {
  if (!scans.some((scan) => dayOf(scan) >= from && dayOf(scan) <= to))
    return [{ reason: "no-scan-in-the-period", with: {} }];
  const gaps = scans.slice(1).flatMap((next, index) => {
    const before = scans[index] ?? next;
    const hours = (Date.parse(next) - Date.parse(before)) / HOUR;
    const touches = dayOf(next) >= from && dayOf(before) <= to;
    return touches && hours > limit ? [{ from: dayOf(before), to: dayOf(next), hours }] : [];
  });
  const [longest] = [...gaps].sort((a, b) => b.hours - a.hours);
  if (longest === undefined) return [];
  const shown = { from: longest.from, to: longest.to, limit, gaps: gaps.length };
  return [{ reason: "scans-too-far-apart", with: shown }];
}

function signatures(history: History, bringing: readonly HistoryCommit[]): LevelReason[] {
  const commits = bringing.length;
  const signed = bringing.filter((commit) => commit.signed).length;
  const byToken = bringing.some((commit) => {
    const scan = newestAt(history, commit);
    return scan !== null && writerOf(scan)?.isApp !== true;
  });
  return [
    ...(byToken ? [{ reason: "published-with-a-token" as const, with: {} }] : []),
    ...(signed < commits
      ? [{ reason: "commits-unsigned" as const, with: { unsigned: commits - signed, commits } }]
      : []),
    ...(signed > 0 ? [{ reason: "signatures-not-verified" as const, with: { signed, commits } }] : []),
  ];
}

/** Merges are found along the first parents of base: what stood there first, and what was merged into it. */
function unsignedMerges(history: History, isIn: (instant: Instant) => boolean): LevelReason[] {
  const signed = new Set(
    history.commits.flatMap((commit) =>
      broughtDocuments(history, commit, "sign-off")
        .filter(({ document }) => isValidSignOff(document.data))
        .map(({ document }) => document.data.merge),
    ),
  );
  const merges: string[] = [];
  for (
    let at = history.byName.get(history.head);
    at !== undefined;
    at = history.byName.get(at.parents[0] ?? "")
  ) {
    const changed = (at.steps[0]?.changes.length ?? 0) > 0;
    if (changed && isIn(at.committed)) merges.push(at.commit);
  }
  const without = merges.filter((merge) => !signed.has(merge)).length;
  return without === 0
    ? []
    : [{ reason: "merges-without-sign-off", with: { without, merges: merges.length } }];
}
