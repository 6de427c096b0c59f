import { expect, test } from "vitest";
import type { ReviewLine } from "../review.ts";
import { aReviewLine } from "../../test/ledger/review.ts";
import { inReadingOrder } from "./reading-order.ts";

const line = (uid: string, over: Partial<ReviewLine>): ReviewLine => ({ ...aReviewLine, uid, ...over });
const change = (what: ReviewLine["change"]["what"]) => ({ change: { what, reason: "x", with: {} } });

test("what came up since goes first, then what changed, then what there is most to look at", () => {
  const later = { reason: "gone", with: {}, commit: "a".repeat(40), noticed: "2026-09-01T03:00:00Z" };
  const lines = [
    line("nothing", {}),
    line("finding", { findings: ["credential-is-rotated"] }),
    line("financial", { financial: true }),
    line("privileged", { privileged: true }),
    line("suggested", { suggested: { decision: "revoke", reason: "x", with: {} } }),
    line("kept", { suggested: { decision: "keep", reason: "x", with: {} } }),
    line("dormant", { revalidate: ["dormant"] }),
    line("shrunk", { ...change("permissions-shrunk"), privileged: true }),
    line("new", change("new")),
    line("later", { off_cycle: { ...later, due: "2026-09-08", replaces: true } }),
  ];
  expect(inReadingOrder(lines).map(({ uid }) => uid)).toEqual([
    "later",
    "new",
    "shrunk",
    "dormant",
    "suggested",
    "privileged",
    "financial",
    "finding",
    "kept",
    "nothing",
  ]);
});
