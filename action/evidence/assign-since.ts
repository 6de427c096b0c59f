import type { Assessment } from "../../model/assessment.ts";
import type { Day } from "../../model/instant.ts";
import { assessmentOf } from "./same-parts.ts";
import { byCodePoint } from "../../model/yaml.ts";
import type { UndatedAssessment } from "../evaluate/evaluated.ts";

/**
 * Gives every assessment its first day: the day the check names, the ledger's while the outcome stays, or today.
 * What decided the outcome may be another without a new day: a finding that is open for a second reason has been open
 * all along. That a question does not arise says nothing but its reason, so that another one begins anew. Where nothing
 * changed it is the list of before. A finding that an exception covered is open again
 * from the day after that exception, however long the fact is older.
 */
export function assignSince(
  undated: readonly UndatedAssessment[],
  before: Assessment[],
  today: Day,
): Assessment[] {
  const known = new Map(before.map((assessment) => [assessment.check, assessment]));
  const now = inOrder(undated).map((one) => {
    const { reopens } = one;
    const last = known.get(one.check);
    const kept = last !== undefined && goesOn(last, one) ? last.since : null;
    const since = one.since ?? kept ?? today;
    if (reopens === undefined || last === undefined || !wasCovered(last, reopens))
      return assessmentOf(one, since, last);
    const first = one.since ?? kept ?? (last.outcome === "excepted" ? reopens : today);
    return assessmentOf(one, first > reopens ? first : reopens, last);
  });
  return now.length === before.length && now.every((one, at) => one === before[at]) ? before : now;
}

const goesOn = (last: Assessment, { outcome, reason }: UndatedAssessment): boolean =>
  last.outcome === outcome && (outcome !== "not-applicable" || last.reason === reason);

const inOrder = (undated: readonly UndatedAssessment[]): readonly UndatedAssessment[] =>
  undated.every((one, at) => at === 0 || (undated[at - 1]?.check ?? "") <= one.check)
    ? undated
    : [...undated].sort((a, b) => byCodePoint(a.check, b.check));

/**
 * True unless evidence shows the finding as open before the exception ended: an exception that was written when it
 * had already expired takes no day from a finding.
 */
const wasCovered = ({ outcome, since }: Assessment, reopens: Day): boolean =>
  outcome === "excepted" || outcome === "unknown" || (outcome === "fail" && since >= reopens);
