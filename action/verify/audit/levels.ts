import { addDays, dayOf, type Day, type Instant } from "../../../model/instant.ts";
import type { INTEGRITY_LEVELS, SignatureCounts } from "../../../model/integrity.ts";
import type { LevelReason } from "../../../model/reasons/verify/levels.ts";
import { documentKind, isFact } from "../../../model/paths.ts";
import { isValidSignOff, type SignOff } from "../../../model/sign-off.ts";
import { broughtBy, broughtDocuments, newestAt, writerOf } from "./brought.ts";
import type { Finding, History, HistoryCommit } from "./history.ts";
import type { SignatureState } from "./openpgp.ts";
import { restingOnUnsigned } from "./authority-changes.ts";
import { isTakenOver } from "./taken-over.ts";

/** What is known of one quarter of the calendar; docs/decisions/0042 says what each level takes. */
export interface PeriodLevel {
  /** `2026-Q4`, of the calendar in UTC. */
  period: string;
  /** Null where the history does not agree with itself. */
  level: (typeof INTEGRITY_LEVELS)[number] | null;
  /** Why it is not higher. */
  why: readonly LevelReason[];
  /** What GitHub still told of its sign-offs when it was asked too; null where it was not. */
  told: { same: number; not_told: number } | null;
}

/** What GitHub told of one merge. */
interface ToldOfMerge {
  commit: string;
  answer: "same" | "differs" | "not-told";
}

/** The quarters from the first scan to the last, each with what is known of its evidence. */
export function levels(
  history: History,
  {
    findings,
    maxGapHours,
    rules,
    told = null,
  }: {
    findings: readonly Pick<Finding, "commit">[];
    maxGapHours: number;
    rules: readonly LevelReason[];
    told?: readonly ToldOfMerge[] | null;
  },
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
    const merges = mergesOf(history, isIn);
    const first: LevelReason[] = [
      ...(otherwise > 0 ? [{ reason: "not-as-recorded" as const, with: { findings: otherwise } }] : []),
      ...gapsIn(scans, { from, to }, maxGapHours),
      ...published(history, commits),
      ...unruled(history, merges),
      ...rules,
    ];
    const second = [
      ...unsigned(history, merges),
      ...restingOnUnsigned(history, ({ merge }) => isIn(history.byName.get(merge)?.committed ?? last)),
    ];
    const level = otherwise > 0 ? null : first.length > 0 ? "L0" : second.length > 0 ? "L1" : "L2";
    const highest: LevelReason[] = level === "L2" ? [{ reason: "no-time-from-outside", with: {} }] : [];
    const ofPeriod = told?.filter(({ commit }) => isIn(history.byName.get(commit)?.committed ?? last));
    return { period, level, why: [...first, ...second, ...highest], told: countOf(ofPeriod) };
  });
}

function countOf(told: readonly ToldOfMerge[] | undefined): PeriodLevel["told"] {
  if (told === undefined) return null;
  const count = (answer: ToldOfMerge["answer"]) => told.filter((one) => one.answer === answer).length;
  return { same: count("same"), not_told: count("not-told") };
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

/** Commits without a signature that are named; whoever has these finds the others. */
const NAMED = 5;

/** Whether an App published all of it and GitHub signed that. What a person edits, a commit of the action takes over. */
function published(history: History, bringing: readonly HistoryCommit[]): LevelReason[] {
  const own = bringing.filter((commit) => !isTakenOver(history, commit));
  const commits = own.length;
  const states = own.map(({ commit }) => signatureOf(history, commit));
  const signed = states.filter((state) => state === "by-another-key").length;
  const without = own.filter((_, at) => states[at] === "unsigned");
  const unsigned = without.length;
  // Where nobody signed, none stands out.
  const named = unsigned === commits ? [] : without.slice(0, NAMED).map(({ commit }) => commit);
  const byToken = own.some((commit) => {
    const scan = newestAt(history, commit);
    return scan !== null && writerOf(scan)?.isApp !== true;
  });
  return [
    ...(byToken ? [{ reason: "published-with-a-token" as const, with: {} }] : []),
    ...(unsigned > 0
      ? [
          {
            reason: "commits-unsigned" as const,
            with: { unsigned, commits, ...(named.length > 0 && { named }) },
          },
        ]
      : []),
    ...(signed > 0 ? [{ reason: "signatures-not-verified" as const, with: { signed, commits } }] : []),
    ...keysOf(history, own),
  ];
}

/** What a commit carries: what has the form of no signature is none. */
function signatureOf(history: History, commit: string): SignatureState | "unsigned" {
  const state = history.signatures.get(commit);
  if (state === undefined) return "unsigned";
  return state === "by-another-key" && history.signed.get(commit)?.isSignature === false ? "unsigned" : state;
}

/** What the commits carry that brought evidence. */
export function signaturesIn(history: History): SignatureCounts {
  const states = history.commits
    .filter((commit) => broughtBy(commit).length > 0)
    .map(({ commit }) => signatureOf(history, commit));
  const of = (state: SignatureState | "unsigned") => states.filter((one) => one === state).length;
  return { good: of("good"), bad: of("bad"), unverified: of("by-another-key"), unsigned: of("unsigned") };
}

/** Keys that signatures name which cannot be verified: GitHub signs with one at a time, and anybody has one of their own. */
function keysOf(history: History, own: readonly HistoryCommit[]): LevelReason[] {
  const unverified = own.filter(({ commit }) => signatureOf(history, commit) === "by-another-key");
  const keys = new Set(unverified.map(({ commit }) => history.signed.get(commit)?.issuer ?? null));
  return keys.size > 1
    ? [{ reason: "signed-with-several-keys", with: { keys: keys.size, signed: unverified.length } }]
    : [];
}

/** Merges of facts, along the first parents of base: what stood there first, and what was merged into it. */
function mergesOf(history: History, isIn: (instant: Instant) => boolean): string[] {
  const merges: string[] = [];
  const firstOf = ({ parents }: HistoryCommit) => history.byName.get(parents[0] ?? "");
  for (let at = history.byName.get(history.head); at !== undefined; at = firstOf(at)) {
    const isOfFacts = at.steps[0]?.changes.some(({ path }) => documentKind(path) !== null && isFact(path));
    if (isOfFacts === true && isIn(at.committed)) merges.push(at.commit);
  }
  return merges;
}

/** Merges of which no record says that GitHub held the rules of the branch to be kept. */
function unruled(history: History, merges: readonly string[]): LevelReason[] {
  const kept = new Set(signOffsOf(history).flatMap((one) => (one.rule_suite === "pass" ? [one.merge] : [])));
  const without = merges.filter((merge) => !kept.has(merge)).length;
  return without === 0
    ? []
    : [{ reason: "branch-rules-not-captured", with: { without, merges: merges.length } }];
}

/** Merges that nobody signed off so that it counts, and those of which that was recorded too late to be sure. */
function unsigned(history: History, merges: readonly string[]): LevelReason[] {
  const valid = signOffsOf(history).filter(isValidSignOff);
  const signed = new Set(valid.map(({ merge }) => merge));
  const inTime = new Set(
    valid.flatMap(({ merge, captured }) => (captured === "at-the-merge" ? [merge] : [])),
  );
  const without = merges.filter((merge) => !signed.has(merge)).length;
  const late = merges.filter((merge) => signed.has(merge) && !inTime.has(merge)).length;
  const all = merges.length;
  return [
    ...(without > 0 ? [{ reason: "merges-without-sign-off" as const, with: { without, merges: all } }] : []),
    ...(late > 0 ? [{ reason: "sign-offs-captured-late" as const, with: { late, merges: all } }] : []),
  ];
}

const signOffsOf = (history: History): SignOff[] =>
  history.commits.flatMap((commit) =>
    broughtDocuments(history, commit, "sign-off").map(({ document }) => document.data),
  );
