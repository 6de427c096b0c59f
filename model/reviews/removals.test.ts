import { expect, test } from "vitest";
import { aReviewLine } from "../../test/ledger/review.ts";
import { type Conflict, UNDISPOSED } from "./conflict.ts";
import { removalsIn } from "./removals.ts";

const uid = "github:deploy-key:1";
const conflict = (over: Partial<Conflict>): Conflict => ({
  ...{ uid, check: "identity-serves-one-function", outcome: "fail", reason: "x", with: {} },
  ...UNDISPOSED,
  ...over,
});
const remove = conflict({ disposition: "remove", at: "2026-09-12T02:00:00Z" });

test.each([
  ["no matrix was computed", null],
  ["nobody disposed of anything", [conflict({})]],
  ["another control stands in", [conflict({ disposition: "compensate", control: "SOD-02" })]],
])("nothing is to be removed where %s", (_where, conflicts) => {
  expect(removalsIn({ conflicts, lines: [] })).toEqual([]);
});

test("a conflict to be removed has the weight of the last line on its identity, and its own day", () => {
  const line = { ...aReviewLine, uid, privileged: false, financial: false };
  const later = { ...line, title: "renamed", financial: true };
  expect(removalsIn({ conflicts: [remove], lines: [line, later] })).toMatchObject([
    { conflict: remove, title: "renamed", privileged: false, financial: true, at: remove.at },
  ]);
});

test("one of an identity without a line weighs most", () => {
  expect(removalsIn({ conflicts: [remove], lines: [] })).toMatchObject([
    { line: null, title: uid, privileged: true, financial: true },
  ]);
});
