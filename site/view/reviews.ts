import { periodOf } from "../../model/period.ts";
import type { Review, ReviewLine } from "../../model/review.ts";
import { isDecided } from "../../model/reviews/decided.ts";
import { inReadingOrder } from "../../model/reviews/reading-order.ts";
import type { Remediation } from "../../model/reviews/remediation.ts";
import { type Removal, removalsIn } from "../../model/reviews/removals.ts";
import type { Portal } from "./portal.ts";
import type { ConclusionKey } from "./routes.ts";
import { approvalsOf, signOffsNewestFirst, type Approvals } from "./sign-offs.ts";
import { dayIn } from "../../model/time-zone.ts";

/** A review with its approvals: evidence, or on its branch until it is merged. */
export interface ReviewEntry {
  review: Review;
  file: string;
  /** The branch it waits on; null for evidence. */
  waiting: { branch: string; commit: string } | null;
  approvals: Approvals;
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
// Which of two periods is newer hardly depends on the day a fiscal year ends; any will do.
const endOf = ({ period }: ConclusionKey) => periodOf(period, "12-31").to;

/** Newest period first, then by entity and regime. */
export const byPeriod = (a: ConclusionKey, b: ConclusionKey): number =>
  order(endOf(b), endOf(a)) ||
  order(a.period, b.period) ||
  order(a.entity, b.entity) ||
  order(a.regime, b.regime);

/** Every review of the ledger, and those that wait on a branch, newest period first. */
export function reviewsOf({
  ledger,
  waiting,
}: Pick<Portal, "ledger"> & { waiting: Pick<Portal["waiting"], "reviews"> }): ReviewEntry[] {
  const signOffs = signOffsNewestFirst(ledger);
  const entry = (review: Review, rest: Pick<ReviewEntry, "file" | "waiting">): ReviewEntry => ({
    review,
    ...rest,
    approvals: approvalsOf(signOffs, "review", review),
  });
  return [
    ...ledger.reviews.map(({ file, data }) => entry(data, { file, waiting: null })),
    ...waiting.reviews.map(({ branch, commit, file, data }) =>
      entry(data, { file, waiting: { branch, commit } }),
    ),
  ].sort((a, b) => byPeriod(a.review, b.review));
}

/** Lines of a review that a page shows: with all that stands beside them on the first page it stays below 60 kB. */
export const LINES_A_PAGE = 10;

/** What is left of a review, and what came of the rest. */
export interface LineCounts {
  lines: number;
  decided: number;
  left: number;
  /** Those of what is left that were passed on to somebody else. */
  escalated: number;
  /** What was decided and no scan has seen done. */
  toDo: number;
  done: number;
  /** Done after the day it was due. */
  late: number;
}

/** True for what a scan saw done after the day it was due. */
export const isLate = (remediation: Remediation, zone: string): boolean =>
  remediation.done !== null && dayIn(zone, remediation.done) > remediation.due;

export function countLines(review: Pick<Review, "lines" | "conflicts" | "time_zone">): LineCounts {
  const { lines } = review;
  const decided = lines.filter(isDecided).length;
  const asked = toCarryOut(review);
  const done = asked.flatMap((one) => (isSeenDone(one) ? (one.remediation ?? []) : []));
  return {
    lines: lines.length,
    decided,
    left: lines.length - decided,
    escalated: lines.filter(({ decision }) => decision === "escalate").length,
    toDo: asked.length - done.length,
    done: done.length,
    late: done.filter((one) => isLate(one, review.time_zone)).length,
  };
}

/** Lines as a page lists them: what is left to decide first, then as people read them in the document. */
export const linesInOrder = ({ lines }: Pick<Review, "lines">): ReviewLine[] =>
  inReadingOrder(lines).sort((a, b) => Number(isDecided(a)) - Number(isDecided(b)));

/** What has to be carried out: the decision on a line, or the removal of a conflict. */
export type Carried = ReviewLine | Removal;

const toCarryOut = (review: Pick<Review, "lines" | "conflicts">): Carried[] => [
  ...review.lines.filter(({ remediation }) => remediation !== null),
  ...removalsIn(review),
];

/** What has to be carried out: what no scan has seen done first, then by the day it is due. */
export const remediationsInOrder = (review: Pick<Review, "lines" | "conflicts">): Carried[] =>
  toCarryOut(review).sort(
    (a, b) =>
      Number(isSeenDone(a)) - Number(isSeenDone(b)) ||
      order(a.remediation?.due ?? "", b.remediation?.due ?? "") ||
      order(uidOf(a), uidOf(b)),
  );

const uidOf = (one: Carried): string => ("conflict" in one ? one.conflict.uid : one.uid);
const isSeenDone = ({ remediation }: Carried): boolean => (remediation?.done ?? null) !== null;
