import type { CheckResult } from "../queries/context.ts";
import type { UndatedAssessment } from "./evaluated.ts";
import type { Question } from "./question.ts";

/** Answers of one check that are remembered at most; where there are more, remembering begins anew. */
const MOST = 5_000;

/** Answers by what they say. A memo, not state: of a hundred thousand subjects most are given the same answers. */
const answers = new WeakMap<Question["check"], Map<string, UndatedAssessment>>();

const isEmpty = (data: object): boolean => {
  for (const _ in data) return false;
  return true;
};

/** What a check answered, as one object for all subjects to which it gave the same answer. */
export function asKnown(
  check: Question["check"],
  { outcome, since, reason, with: data }: CheckResult,
): UndatedAssessment {
  const known = answers.get(check) ?? new Map<string, UndatedAssessment>();
  answers.set(check, known);
  const key = `${outcome}\n${since ?? ""}\n${reason}\n${isEmpty(data) ? "" : JSON.stringify(data)}`;
  const same = known.get(key);
  if (same !== undefined) return same;
  const answer = {
    check: check.id,
    controls: [...check.controls],
    outcome,
    since: since ?? null,
    reason,
    with: data,
  };
  if (known.size >= MOST) known.clear();
  known.set(key, answer);
  return answer;
}
