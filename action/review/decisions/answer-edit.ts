import { readDocument } from "../../../model/document.ts";
import { Review, type ReviewLine } from "../../../model/review.ts";
import type { Answer } from "../../../model/reviews/answer.ts";
import { hasDecided, involvedIn } from "../../../model/reviews/involved.ts";
import { samePerson } from "../../../model/roster.ts";
import { loginsOf, refusalOfAuthor, roleRefusalOf } from "./author.ts";
import { batchIn } from "./batch.ts";
import { decide } from "./decide.ts";
import type { Deciding, Refused, Written } from "./deciding.ts";
import { few } from "./few.ts";
import { dispose } from "./dispose.ts";
import { editsIn, type Test, testedBy } from "./edits-in.ts";

/** What a person pushed onto the review's branch. */
export interface Push extends Written {
  /** Path of the review, and its text as the push left it; null where it was taken away. */
  file: string;
  text: string | null;
  /** Whether GitHub says who pushed it. */
  isKnown: boolean;
  /** Other files of evidence that it changed. */
  others: readonly string[];
}

type Refusals = Answer["refused"];
const about = (uid: string | null) => ({ line: null, uid });

/** What came of a push: the review with it, and what the file holds that the next push is compared with. */
export interface Edited {
  review: Review;
  held: Review;
}

/**
 * Takes over what a push decides, by the same rules as a comment. `held` is the review as the file had it before the
 * push. What is not taken over is put back, because the review is written anew from what was; the answer says so.
 */
export function answerEdit({ review, held }: Edited, push: Push, deciding: Deciding): Edited {
  const { author, at, source, file, text, others } = push;
  const refused: Refusals = others.map((path) => ({
    ...about(null),
    reason: "other-file",
    with: { file: path },
  }));
  const tested: Answer["tested"] = [];
  const answered = (made: Pick<Edited, "review">, applied: Answer["applied"], next: Review): Edited => {
    if (applied.length + tested.length + refused.length === 0) return { review, held: next };
    const answer = {
      source,
      by: author.login,
      by_id: author.id,
      at,
      applied,
      tested,
      refused: few(refused),
      help: false,
    };
    return { review: { ...made.review, answered: [...review.answered, answer] }, held: next };
  };
  const reading = text === null ? null : readDocument(Review, file, text);
  if (reading?.ok !== true) {
    const [problem] = reading === null ? [] : reading.problems;
    const fault =
      problem === undefined ? "" : `${problem.field === null ? "" : `${problem.field}: `}${problem.reason}`;
    refused.push({ ...about(null), reason: "unreadable", with: { line: problem?.line ?? null, fault } });
    return answered({ review }, [], held);
  }
  const next = reading.data;
  const edits = editsIn(held, next);
  if (edits.decisions.length + edits.refused.length + edits.tests.length + edits.dispositions.length === 0)
    return answered({ review }, [], next);
  const who = push.isKnown
    ? refusalOfAuthor(push, review, deciding)
    : ({ reason: "pusher-not-known", with: {} } as const);
  if (who !== null) {
    refused.push({ ...about(null), ...who });
    return answered({ review }, [], next);
  }
  refused.push(...edits.refused);
  const applied: Answer["applied"] = [];
  let now: Review = review;
  // Who tests a review need not be somebody who decides in it.
  const role = edits.decisions.length === 0 ? null : roleRefusalOf(push, review, deciding);
  if (role !== null) refused.push({ ...about(null), ...role });
  const decided = (role === null ? edits.decisions : []).map(({ index, wish, uid }) => {
    const line = review.lines[index];
    if (line?.uid !== uid) throw new Error("the lines of a review stay in their order");
    return { index, uid, line, wish, rationale: wish.rationale };
  });
  const isInBatch = batchIn(decided);
  for (const one of decided) {
    const { index, uid, line, wish } = one;
    const made = decide({ ...deciding, ...push, review: now, line, wish, isBatch: isInBatch(one) });
    if (made.ok) {
      now = { ...now, lines: replacedAt(now.lines, index, made.line) };
      applied.push({ uid, decision: wish.decision });
    } else refused.push({ ...about(uid), ...made.why });
  }
  for (const test of edits.tests) {
    const uid = test.of === "look_back" ? (now.lines[test.index]?.uid ?? null) : null;
    const why = testFault(test, now, push, deciding);
    if (why === null) {
      now = testedBy(now, test, push);
      tested.push({ of: test.of, uid });
    } else refused.push({ ...about(uid), ...why });
  }
  for (const wish of edits.dispositions) {
    const made = dispose({ ...deciding, ...push, review: now, wish });
    if (made.ok) {
      now = made.review;
      tested.push({ of: "conflict", uid: wish.uid });
    } else refused.push({ ...about(wish.uid), ...made.why });
  }
  return answered({ review: now }, applied, next);
}

/** Why somebody does not test a review: they decided in it, or look back on what concerns them. */
function testFault(test: Test, review: Review, { author }: Push, deciding: Deciding): Refused | null {
  const logins = loginsOf(author, deciding);
  if (test.of === "look_back") {
    const line = review.lines[test.index];
    if (line === undefined) throw new Error("the lines of a review stay in their order");
    const people = deciding.now(line.uid)?.people ?? [];
    const isConcerned =
      involvedIn(line.uid, logins, review) !== null ||
      people.some((one) => logins.some((own) => samePerson(own, one)));
    return isConcerned
      ? { reason: "looks-back-on-their-own", with: { login: author.login ?? "", title: line.title } }
      : null;
  }
  return hasDecided(logins, review)
    ? { reason: "tester-decided", with: { login: author.login ?? "" } }
    : null;
}

const replacedAt = (lines: readonly ReviewLine[], index: number, line: ReviewLine): ReviewLine[] =>
  lines.map((one, at) => (at === index ? line : one));
