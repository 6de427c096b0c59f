import type { ReviewLine } from "../../../model/review.ts";
import { decidersOf, passedOnBy } from "../../../model/reviews/deciders.ts";
import { dayIn } from "../../../model/time-zone.ts";
import type { AskedDecision, Refused } from "./deciding.ts";

const deciders = ({ review, at, governance, now }: AskedDecision, line: ReviewLine) =>
  decidersOf(review, line, {
    day: dayIn(review.time_zone, at),
    rules: governance,
    people: now(line.uid)?.people ?? [],
  });

/** Whoever passed a line on is bound by it, and those it may be passed on to wait until it is. */
export function isForThem(question: AskedDecision): Refused | null {
  const { line, author, review } = question;
  const { title } = line;
  const login = author.login ?? "";
  if (author.id !== null && passedOnBy(review, line).has(author.id))
    return { reason: "passed-on-by-them", with: { login, title } };
  return deciders(question, line).some(({ id }) => id === author.id)
    ? null
    : { reason: "not-passed-on", with: { login, title, performer: review.performer_role } };
}

/** A line that is passed on where nobody else may decide would stay open for good. */
export function hasSomebodyElse(question: AskedDecision): Refused | null {
  const { line, author, wish } = question;
  if (wish.decision !== "escalate") return null;
  const passedOn = { ...line, decision: wish.decision, by_id: author.id };
  return deciders(question, passedOn).length > 0
    ? null
    : { reason: "nobody-to-pass-on-to", with: { title: line.title } };
}
