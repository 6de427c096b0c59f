import { expect, test } from "vitest";
import type { Filed } from "../../model/governance.ts";
import type { LookBack } from "../../model/look-back.ts";
import { aReviewLine } from "../../test/ledger/review.ts";
import { lookBacksOnIdentity, lookBacksOnReview } from "./look-backs.ts";

const UID = aReviewLine.uid;
const lookBack = (n: number, over: Partial<LookBack> = {}): Filed<LookBack> => ({
  file: `controls/look-backs/LBK-${n}.md`,
  body: "",
  data: {
    look_back: `LBK-${n}`,
    period: "2026-Q3",
    entity: "acme-us",
    regime: "sox",
    identity: UID,
    looked_back_by: "sara",
    looked_back_on: "2026-10-02",
    from: "2026-09-10",
    to: "2026-09-20",
    evidence: "The log.",
    used: false,
    response: null,
    ...over,
  },
});
const lookBacks = [
  lookBack(1),
  lookBack(2, { looked_back_on: "2026-10-05" }),
  lookBack(3, { regime: "soc2" }),
  lookBack(4, { entity: "acme-jp" }),
  lookBack(5, { period: "2026-Q4", looked_back_on: "2026-09-30" }),
  lookBack(6, { identity: "github:deploy-key:7", looked_back_on: "2026-10-01" }),
];

test("a review has those on its lines, the newest first, and one that names no line", () => {
  const review = { period: "2026-Q3", entity: "acme-us", regime: "sox", lines: [aReviewLine] };
  const found = lookBacksOnReview({ lookBacks }, review);
  expect(found.map(({ lookBack: { data }, line }) => [data.look_back, line?.uid ?? null])).toEqual([
    ["LBK-2", UID],
    ["LBK-1", UID],
    ["LBK-6", null],
  ]);
});

test("an identity has its own, those of the newest period first", () => {
  expect(lookBacksOnIdentity({ lookBacks }, UID).map(({ data }) => data.look_back)).toEqual([
    "LBK-5",
    "LBK-4",
    "LBK-3",
    "LBK-2",
    "LBK-1",
  ]);
});
