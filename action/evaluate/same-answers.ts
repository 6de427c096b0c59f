import { sameData } from "../../model/same-data.ts";
import type { CheckResult } from "../queries/context.ts";
import type { UndatedAssessment } from "./evaluated.ts";
import type { CheckQuestion } from "./question.ts";

/** Answers of one check that are remembered at most; where there are more, remembering begins anew. */
const MOST = 5_000;

/** What one check answered. */
interface Answers {
  /** By reason and outcome, of those that say nothing else: a text need not be made to find one. */
  bare: Map<string, Map<string, UndatedAssessment>>;
  /** By reason, the one that was given last: to compare it takes far less time than to write out all that one says. */
  last: Map<string, UndatedAssessment>;
  /** By all that they say. */
  others: Map<string, UndatedAssessment>;
}

/** A memo, not state: of a hundred thousand subjects most are given the same answers. */
const answers = new WeakMap<CheckQuestion["check"], Answers>();

function answersOf(check: CheckQuestion["check"]): Answers {
  const known = answers.get(check);
  if (known !== undefined) return known;
  const none: Answers = { bare: new Map(), last: new Map(), others: new Map() };
  answers.set(check, none);
  return none;
}

const isEmpty = (data: object): boolean => {
  for (const _ in data) return false;
  return true;
};

/** What a check answered, as one object for all subjects to which it gave the same answer. */
export function asKnown(check: CheckQuestion["check"], result: CheckResult): UndatedAssessment {
  const { outcome, since, reason, with: data } = result;
  const known = answersOf(check);
  if (since === undefined && isEmpty(data)) {
    const same = known.bare.get(reason)?.get(outcome);
    if (same !== undefined) return same;
    const answer = answerOf(check, result);
    // There are as many as a check has reasons.
    known.bare.set(reason, new Map(known.bare.get(reason)).set(outcome, answer));
    return answer;
  }
  const last = known.last.get(reason);
  if (last?.outcome === outcome && last.since === (since ?? null) && sameData(last.with, data)) return last;
  const answer = inFull(known, check, result);
  known.last.set(reason, answer);
  return answer;
}

/** The same by all that an answer says. */
function inFull({ others }: Answers, check: CheckQuestion["check"], result: CheckResult): UndatedAssessment {
  const { outcome, since, reason, with: data } = result;
  const key = `${outcome}\n${since ?? ""}\n${reason}\n${JSON.stringify(data)}`;
  const same = others.get(key);
  if (same !== undefined) return same;
  const answer = answerOf(check, result);
  if (others.size >= MOST) others.clear();
  others.set(key, answer);
  return answer;
}

const answerOf = (
  check: CheckQuestion["check"],
  { outcome, since, reason, with: data }: CheckResult,
): UndatedAssessment => ({
  check: check.id,
  controls: [...check.controls],
  outcome,
  since: since ?? null,
  reason,
  with: data,
});
