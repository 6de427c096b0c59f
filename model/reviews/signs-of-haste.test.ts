import { expect, test } from "vitest";
import { aReviewLine } from "../../test/ledger/review.ts";
import type { ReviewLine } from "./line.ts";
import { signsOfHaste } from "./signs-of-haste.ts";

const OPENED = "2026-07-01T00:00:00Z";
const line = (over: Partial<ReviewLine>): ReviewLine => ({ ...aReviewLine, ...over });
const review = (lines: readonly ReviewLine[], opened = OPENED) => ({
  entity: "acme-us",
  regime: "sox",
  opened,
  lines: [...lines],
});
/** Decided one after the other, with so many seconds between two. */
const decided = (count: number, seconds: number) =>
  Array.from({ length: count }, (_, at) =>
    line({
      decision: "keep",
      at: new Date(Date.parse(OPENED) + at * seconds * 1000).toISOString(),
      rationale: `Reason ${at}.`,
    }),
  );
const signs = (lines: readonly ReviewLine[], limit = 12) =>
  signsOfHaste(review(lines), { reviews: [], limit }).map(({ reason }) => reason);

test.each([
  ["nine lines say nothing of a pace", 9, 1, []],
  ["ten lines in nine seconds are fast", 10, 1, ["decided-fast"]],
  ["thirteen lines within a minute are fast", 13, 5, ["decided-fast"]],
  ["twelve lines in one minute are not", 13, 65 / 12, []],
])("%s", (_as, count, seconds, expected) => {
  expect(signs(decided(count, seconds))).toEqual(expected);
});

const sameReason = (same: number, others: number) => [
  ...Array.from({ length: same }, () => line({ rationale: " It is used. " })),
  ...Array.from({ length: others }, (_, at) => line({ rationale: `Reason ${at}.` })),
];

test.each([
  ["nine lines with one reason say nothing", 9, 0, []],
  ["ten lines with one reason look copied", 10, 0, ["one-reason-for-most"]],
  ["eight of ten do not", 8, 2, []],
  ["nine of ten do", 9, 1, ["one-reason-for-most"]],
])("%s", (_as, same, others, expected) => {
  expect(signs(sameReason(same, others))).toEqual(expected);
});

test("a line without a reason is no reason that many share", () => {
  expect(signs(Array.from({ length: 10 }, () => line({ rationale: null })))).toEqual([]);
});
