import { isOpen } from "../../model/assessment.ts";
import type { CountedFinding } from "../../model/conclusion.ts";
import type { Day } from "../../model/instant.ts";
import { byCodePoint } from "../../model/yaml.ts";
import type { FindingSubject } from "./subjects.ts";

/** How long one outcome of one check on one subject lasted. */
export type Interval = Omit<CountedFinding, "last_failed"> & {
  /** Since when nobody could look at what fails; null where somebody could. */
  unseenSince: Day | null;
};

/**
 * Every time that a check failed, could not be answered or was excepted: what the scans saw open and close, and
 * what stands now with the day since when.
 */
export function intervalsOf(subjects: ReadonlyMap<string, FindingSubject>): Interval[] {
  const running = new Map<string, Interval>();
  const over: Interval[] = [];
  for (const { file, periods } of subjects.values())
    for (const { check, outcome, opened: from, closed: to } of periods) {
      const interval = {
        file,
        check,
        outcome,
        from,
        to,
        exception: null,
        reason: null,
        with: null,
        unseenSince: null,
      };
      if (to === null) running.set(`${file} ${check}`, interval);
      else over.push(interval);
    }
  for (const { file, assessments } of subjects.values())
    for (const assessment of assessments) {
      const key = `${file} ${assessment.check}`;
      const seen = running.get(key);
      running.delete(key);
      if (!isOpen(assessment) && assessment.outcome !== "excepted") continue;
      const { check, outcome, since, reason, with: data, exception = null } = assessment;
      const why = { exception, reason, with: data, unseenSince: null };
      const current = { file, check, outcome, from: since, to: null, ...why };
      if (seen === undefined) over.push(current);
      // That nobody may look any more does not remediate what was seen to fail.
      else if (seen.outcome === "fail" && outcome === "unknown")
        over.push({ ...seen, ...why, unseenSince: since });
      else if (seen.outcome === outcome) over.push({ ...current, from: earlier(seen.from, since) });
      // A finding that stayed open while its outcome changed is listed by no scan; the day of the change is kept.
      else over.push(...(seen.from < since ? [{ ...seen, to: since }] : []), current);
    }
  return [...over, ...running.values()].sort(
    (a, b) => byCodePoint(a.file, b.file) || byCodePoint(a.check, b.check) || byCodePoint(a.from, b.from),
  );
}

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
