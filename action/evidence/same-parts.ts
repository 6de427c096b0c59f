import type { Assessment } from "../../model/assessment.ts";
import type { FindingPeriod } from "../../model/finding.ts";
import type { Day } from "../../model/instant.ts";
import { sameData } from "../../model/same-data.ts";
import type { UndatedAssessment } from "../evaluate/evaluated.ts";

// Of the assessments and periods of a hundred thousand subjects most are the same, and what is printed and written of
// one object is made once. These are memos, not state: without them the same bytes come about, later.

const assessments = new WeakMap<UndatedAssessment, Map<Day, Assessment>>();

/** An answer with its first day, as one object for all subjects; the ledger's where that says the same. */
export function assessmentOf(
  undated: UndatedAssessment,
  since: Day,
  last: Assessment | undefined,
): Assessment {
  const bySince = assessments.get(undated) ?? new Map<Day, Assessment>();
  assessments.set(undated, bySince);
  const known = bySince.get(since);
  if (known !== undefined) return known;
  const { reopens: _until, ...answer } = undated;
  const made: Assessment = { ...answer, since };
  const assessment = last !== undefined && sameData(made, last) ? last : made;
  bySince.set(since, assessment);
  return assessment;
}

/** Periods that are remembered at most; where there are more, remembering begins anew. */
const MOST = 50_000;
const periods = new Map<string, FindingPeriod>();

/** A period as the object that it was on another subject; itself where it is new. */
export function periodAsKnown(period: FindingPeriod): FindingPeriod {
  const { check, outcome, opened, closed, by } = period;
  const key = `${check} ${outcome} ${opened} ${String(closed)} ${String(by)}`;
  const known = periods.get(key);
  if (known !== undefined) return known;
  if (periods.size >= MOST) periods.clear();
  periods.set(key, period);
  return period;
}
