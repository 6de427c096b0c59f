import type { Review, ReviewLine } from "../../../model/review.ts";
import type { Answer } from "../../../model/reviews/answer.ts";
import { sameData } from "../../../model/same-data.ts";
import { type Conflict, conflictKey } from "../../../model/reviews/conflict.ts";
import type { Wish, Written } from "./deciding.ts";
import type { Disposition } from "./dispose.ts";

/** What somebody tested beside the lines, by where it stands in the review. */
export type Test =
  | { of: "duties"; value: NonNullable<Review["duties"]> }
  | { of: "evaluation"; value: NonNullable<Review["evaluation"]> }
  | { of: "interview"; value: NonNullable<Review["interview"]> }
  | { of: "look_back"; index: number; value: NonNullable<ReviewLine["look_back"]> };

/** How a review differs from what it was. */
export interface Edits {
  decisions: readonly { index: number; uid: string; wish: Wish }[];
  tests: readonly Test[];
  dispositions: readonly Disposition[];
  /** What nobody may edit. */
  refused: Answer["refused"];
}

/** What people may edit of a line, and what they may add to it afterwards. */
const DECISION = ["decision", "exception", "transfer_to", "rationale", "reporting_risk"] as const;
const TESTS = ["duties", "evaluation", "interview"] as const;
const DISPOSITION = ["disposition", "control", "exception", "text"] as const;

/** Fields in which two values differ. */
const differing = (before: object, after: object): string[] =>
  Object.keys(before).filter((key) => !sameData(Reflect.get(before, key), Reflect.get(after, key)));

/** Finds what was edited, line by line. Lines keep their order, and none comes or goes. */
export function editsIn(before: Review, after: Review): Edits {
  const decisions: { index: number; uid: string; wish: Wish }[] = [];
  const tests: Test[] = [];
  const refused: Answer["refused"] = [];
  const fixed = (field: string, uid: string | null) =>
    refused.push({ line: null, uid, reason: "only-the-action-writes", with: { field } });
  for (const key of differing(before, after))
    if (key !== "lines" && key !== "conflicts" && !TESTS.some((one) => one === key)) fixed(key, null);
  const { duties, evaluation, interview } = after;
  for (const of of TESTS) if (after[of] === null && before[of] !== null) fixed(of, null);
  if (duties !== null && !sameData(before.duties, duties)) tests.push({ of: "duties", value: duties });
  if (evaluation !== null && !sameData(before.evaluation, evaluation))
    tests.push({ of: "evaluation", value: evaluation });
  if (interview !== null && !sameData(before.interview, interview))
    tests.push({ of: "interview", value: interview });
  const dispositions = dispositionsIn(before.conflicts, after.conflicts, fixed);
  const left = [...after.lines];
  for (const [index, line] of before.lines.entries()) {
    const { uid, title } = line;
    const found = left.findIndex((one) => one.uid === uid);
    const [now] = found === -1 ? [] : left.splice(found, 1);
    if (now === undefined) {
      refused.push({ line: null, uid, reason: "line-removed", with: { title } });
      continue;
    }
    for (const key of differing(line, now))
      if (key !== "look_back" && !DECISION.some((one) => one === key)) fixed(key, uid);
    if (!sameData(line.look_back, now.look_back)) {
      if (now.look_back === null) fixed("look_back", uid);
      else tests.push({ of: "look_back", index, value: now.look_back });
    }
    if (DECISION.every((key) => sameData(line[key], now[key]))) continue;
    const { decision, exception, transfer_to: to, rationale, reporting_risk: risk } = now;
    if (decision !== null) decisions.push({ index, uid, wish: { decision, exception, to, rationale, risk } });
    else {
      const reason = line.decision === null ? "decision-missing" : "decision-taken-back";
      refused.push({ line: null, uid, reason, with: { title } });
    }
  }
  if (left.length > 0) fixed("lines", null);
  return { decisions, tests, dispositions, refused };
}

/** What was said about rows of the matrix; rows neither come nor go, and nothing else of them is edited. */
function dispositionsIn(
  before: Review["conflicts"],
  after: Review["conflicts"],
  fixed: (field: string, uid: string | null) => void,
): Disposition[] {
  const now = new Map((after ?? []).map((row) => [conflictKey(row), row]));
  if ((before === null) !== (after === null) || (after ?? []).length !== (before ?? []).length)
    fixed("conflicts", null);
  return (before ?? []).flatMap((row: Conflict): Disposition[] => {
    const { uid, check } = row;
    const edited = now.get(conflictKey(row));
    if (edited === undefined) {
      fixed("conflicts", uid);
      return [];
    }
    for (const key of differing(row, edited))
      if (!DISPOSITION.some((one) => one === key)) fixed(`conflicts.${key}`, uid);
    if (DISPOSITION.every((key) => sameData(row[key], edited[key]))) return [];
    const { disposition, control, exception, text } = edited;
    if (disposition !== null) return [{ uid, check, disposition, control, exception, text }];
    fixed("conflicts.disposition", uid);
    return [];
  });
}

/** The review with what somebody tested: in their name, whatever name and time they wrote. */
export function testedBy(review: Review, test: Test, { author, at }: Pick<Written, "author" | "at">): Review {
  const by = author.login ?? "";
  switch (test.of) {
    case "duties":
      return { ...review, duties: { ...test.value, by, at } };
    case "evaluation":
      return { ...review, evaluation: { ...test.value, by, at } };
    case "interview":
      return { ...review, interview: { ...test.value, by, at } };
    case "look_back":
      return {
        ...review,
        lines: review.lines.map((line, index) =>
          index === test.index ? { ...line, look_back: { ...test.value, by } } : line,
        ),
      };
    default:
      return test satisfies never;
  }
}
