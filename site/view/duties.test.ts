import { expect, test } from "vitest";
import { aReviewLine } from "../../test/ledger/review.ts";
import type { Conflict } from "../../model/reviews/conflict.ts";
import { UNDISPOSED } from "../../model/reviews/conflict.ts";
import { dutiesOf } from "./duties.ts";

const conflict = (uid: string, check: string): Conflict => ({
  uid,
  check,
  outcome: "fail",
  reason: "one",
  with: {},
  ...UNDISPOSED,
});

test("of a review whose duties were never computed there is no matrix, and not an empty one", () => {
  expect(dutiesOf({ conflicts: null, lines: [aReviewLine] })).toBeNull();
  expect(dutiesOf({ conflicts: [], lines: [aReviewLine] })).toEqual([]);
});

test("every conflict is a row with the line of its identity, where the review has one", () => {
  const [both, gone] = [conflict(aReviewLine.uid, "a"), conflict("github:deploy-key:9", "b")];
  expect(dutiesOf({ conflicts: [gone, both], lines: [aReviewLine] })).toEqual([
    { conflict: gone, line: null },
    { conflict: both, line: aReviewLine },
  ]);
});
