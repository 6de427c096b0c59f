import type { CountedFinding } from "../../model/conclusion.ts";
import type { Filed } from "../../model/governance.ts";
import { addDays, type Day, dayOf } from "../../model/instant.ts";
import { isAsTight, type Parameters, TIERS } from "../../model/parameters.ts";
import { limitOf } from "../../model/reasons/limit-data.ts";
import type { Regime } from "../../model/regime.ts";
import type { Scan } from "../../model/scan.ts";
import { serves } from "../../model/subjects.ts";
import { dayIn } from "../../model/time-zone.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { lastLook } from "../criteria/terms/last-look.ts";
import type { Interval } from "./history.ts";
import type { FindingSubject } from "./subjects.ts";

/** What decides which findings count for one control in one conclusion. */
export interface Counting {
  entity: string;
  timing: Regime["timing"];
  /** First day of the period, and the last that is evaluated, where the entity is. */
  from: Day;
  cutOff: Day;
  zone: string;
  /** All scans, oldest first. */
  scans: readonly Filed<Scan>[];
  /** Checks that decide rules of the control. */
  checks: ReadonlySet<string>;
  /** Limits of this conclusion. */
  limits: Parameters;
}

/**
 * Findings that count: where the state at the end decides, those that stand at the cut-off; where the whole period
 * does, all that stood on any day of it. What is stated to serve no entity counts for every one.
 */
export function findingsThatCount(
  intervals: readonly Interval[],
  subjects: ReadonlyMap<string, FindingSubject>,
  counting: Counting,
): CountedFinding[] {
  const { entity, timing, from, cutOff, zone, scans, checks } = counting;
  const latest = latestOf(counting);
  const own = (file: string) => serves(subjects.get(file)?.entities ?? [], entity);
  const counted = intervals.filter(
    (interval) =>
      checks.has(interval.check) &&
      own(interval.file) &&
      interval.from <= latest &&
      (interval.to === null || (timing === "as-of" ? interval.to > cutOff : interval.to >= from)),
  );
  const withLook = counted.map(({ unseenSince, ...interval }): CountedFinding => ({
    ...interval,
    last_failed: unseenSince === null ? null : lastLook(scans, unseenSince, zone),
  }));
  const known = new Set(counted.map(({ file, check }) => `${file} ${check}`));
  const tighter = [...subjects.values()]
    .filter(({ file }) => own(file))
    .flatMap((subject) => beyondOwnLimit(subject, counting))
    .filter(({ file, check }) => !known.has(`${file} ${check}`))
    .sort((a, b) => byCodePoint(a.file, b.file) || byCodePoint(a.check, b.check));
  return [...withLook, ...tighter];
}

/**
 * The last day of a finding that counts. A finding has days of UTC, and what the last scan of the period saw counts
 * also where its day of UTC is the next one of the entity.
 */
function latestOf({ cutOff, zone, scans }: Counting): Day {
  const last = scans.findLast(({ data }) => dayIn(zone, data.started) <= cutOff);
  const seen = last === undefined ? cutOff : dayOf(last.data.started);
  return seen > cutOff ? seen : cutOff;
}

/**
 * What the scan passed, or took as stated, under the limit it knew and this conclusion's tighter one does not
 * allow. Where it was not read which of its values applies, a limit that only one of them has passed is unknown.
 */
function beyondOwnLimit(
  { file, assessments, lastUsed }: FindingSubject,
  { checks, limits, cutOff }: Counting,
): CountedFinding[] {
  return assessments.flatMap((assessment): CountedFinding[] => {
    const { check, outcome } = assessment;
    const held = limitOf(assessment, lastUsed);
    if ((outcome !== "pass" && outcome !== "stated") || held === null || !checks.has(check)) return [];
    const { limit: parameter, tier, days: applied, from } = held;
    const tiers = tier === null ? TIERS : [tier];
    const beyond = tiers
      .map((one) => limits[parameter][one])
      .filter((limit) => !isAsTight(parameter, applied, limit) && addDays(from, limit) < cutOff);
    if (beyond.length === 0) return [];
    const certain = beyond.length === tiers.length;
    const days = certain ? Math.max(...beyond) : Math.min(...beyond);
    return [
      {
        file,
        check,
        outcome: certain ? "fail" : "unknown",
        from: addDays(from, days + 1),
        to: null,
        exception: null,
        reason: certain ? "own-limit-reached" : "own-limit-perhaps-reached",
        with: { limit: parameter, days, from, reached: addDays(from, days) },
        last_failed: null,
      },
    ];
  });
}
