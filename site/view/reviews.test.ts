import { expect, test } from "vitest";
import { aReviewLine, reviewFile } from "../../test/ledger/review.ts";
import { emptyLedger } from "../../model/ledger.ts";
import { readLedger } from "../../model/read-ledger.ts";
import type { ReviewLine } from "../../model/review.ts";
import { reviewedByUid } from "./reviewed.ts";
import { type Conflict, UNDISPOSED } from "../../model/reviews/conflict.ts";
import { type Carried, countLines, linesInOrder, remediationsInOrder, reviewsOf } from "./reviews.ts";

const uidOf = (one: Carried): string => ("conflict" in one ? one.conflict.uid : one.uid);
const line = (uid: string, over: Partial<ReviewLine> = {}): ReviewLine => ({ ...aReviewLine, uid, ...over });
const asked = (due: string, done: string | null) => ({
  decision: "revoke" as const,
  remediation: { due, done, scan: done === null ? null : "s", used: null },
});
const LINES = [
  line("kept", { decision: "keep" }),
  line("passed on", { decision: "escalate" }),
  line("open"),
  line("new and open", { change: { what: "new", reason: "x", with: {} } }),
  line("late", asked("2026-10-01", "2026-10-02T00:00:00Z")),
  line("on the day", asked("2026-10-01", "2026-10-01T23:59:59Z")),
  line("due later", asked("2026-10-09", null)),
  line("due sooner", asked("2026-10-08", null)),
];

test("a line that was passed on is left to decide, and only what came after its day is late", () => {
  expect(countLines({ lines: LINES, conflicts: null, time_zone: "UTC" })).toEqual({
    lines: 8,
    decided: 5,
    left: 3,
    escalated: 1,
    toDo: 2,
    done: 2,
    late: 1,
  });
});

test("what is left to decide stands first, and of that what changed most", () => {
  expect(linesInOrder({ lines: LINES }).map(({ uid }) => uid)).toEqual([
    "new and open",
    "open",
    "passed on",
    "due later",
    "due sooner",
    "kept",
    "late",
    "on the day",
  ]);
});

test("what no scan has seen done stands first, what is due sooner before the rest", () => {
  expect(remediationsInOrder({ lines: LINES, conflicts: null }).map(uidOf)).toEqual([
    "due sooner",
    "due later",
    "late",
    "on the day",
  ]);
});

test("a conflict that is to be removed is carried out like a decision, and is late like one", () => {
  const conflict = (uid: string, done: string | null): Conflict => ({
    ...{ uid, check: "identity-serves-one-function", outcome: "fail", reason: "x", with: {} },
    ...{ ...UNDISPOSED, disposition: "remove", text: "It is split." },
    remediation: { due: "2026-10-02", done, scan: done === null ? null : "s", used: null },
  });
  const review = {
    lines: LINES,
    conflicts: [conflict("open", null), conflict("kept", "2026-10-03T00:00:00Z")],
    time_zone: "UTC",
  };
  expect(countLines(review)).toMatchObject({ lines: 8, toDo: 3, done: 3, late: 2 });
  expect(remediationsInOrder(review).map(uidOf)).toEqual([
    "open",
    "due sooner",
    "due later",
    "late",
    "on the day",
    "kept",
  ]);
  // A review of before has nothing that a scan could fill in: it is not seen done.
  const [first] = review.conflicts;
  if (first === undefined) throw new Error("there is no conflict");
  const before = { ...review, lines: [], conflicts: [{ ...first, remediation: null }] };
  expect(countLines(before)).toMatchObject({ toDo: 1, done: 0 });
});

const [file, text] = reviewFile("sox", "a".repeat(40));
const { reviews } = readLedger("acme", new Map([[file, text]])).ledger;
const [filed] = reviews;
if (filed === undefined) throw new Error("the review of the story cannot be read");
const ledger = { ...emptyLedger(), reviews };
const on = (period: string, regime: string) => ({
  ...filed,
  data: { ...filed.data, period, regime },
  branch: "b",
  commit: "c".repeat(40),
});

test("the newest period comes first, whether or not it is merged", () => {
  const all = reviewsOf({ ledger, waiting: { reviews: [on("2026-Q2", "sox"), on("2026-Q4", "soc2")] } });
  expect(all.map(({ review, waiting }) => [review.period, waiting?.branch ?? null])).toEqual([
    ["2026-Q4", "b"],
    ["2026-Q3", null],
    ["2026-Q2", "b"],
  ]);
});

test("a review that waits on a branch has reviewed nobody yet", () => {
  const waiting = { reviews: [on("2026-Q4", "sox")] };
  const [first = line("none")] = filed.data.lines;
  expect(
    reviewedByUid(reviewsOf({ ledger, waiting }))
      .get(first.uid)
      ?.map(({ period }) => period),
  ).toEqual(["2026-Q3"]);
});
