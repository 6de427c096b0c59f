import { describe, expect, it } from "vitest";
import type { Review } from "../../../model/review.ts";
import { aConflict, aLine, aReview, aRevoke } from "../../criteria/examples/a-ledger.ts";
import { testedPart } from "./tested.ts";

const partOf = (over: Partial<Review>, language: "en" | "ja" = "en") =>
  testedPart(aReview("acme-us", "sox", { conflicts: [aConflict(1)], ...over }).data, language).join("\n\n");
const rowIn = (part: string, name: string) => part.split("\n").find((line) => line.startsWith(`| ${name}`));
const by = "sara";
const at = "2026-09-20T02:00:00Z";

describe("who tested a review, on its page", () => {
  it.each([
    ["Segregation of duties", { duties: null }],
    ["Evaluator's sample", { evaluation: null }],
    ["Interview on the decisions", { interview: null }],
    ["Roll-forward to the end of the year", { roll_forward: null }],
  ] as const)("says of %s that it was not done", (name, over) => {
    expect(rowIn(partOf(over), name)).toContain("_not done_");
  });

  it("does not give a signature for a matrix that nobody computed as a count of none", () => {
    const row = rowIn(partOf({ conflicts: null }), "Segregation of duties");
    expect(row).toContain("No matrix was computed.");
    expect(row).not.toContain("0 conflicts");
  });

  it.each([
    ["Segregation of duties", {}, "1 conflict, 1 with a disposition."],
    [
      "Evaluator's sample",
      { evaluation: { by, at, sample: 25, deviations: 1, extended_to: 40, method: "Seed 7." } },
      "25 items tested, 1 deviation; extended to 40 items.",
    ],
    [
      "Interview on the decisions",
      { interview: { by, at, explained: false } },
      "The reviewer could not explain the decisions.",
    ],
    ["Roll-forward to the end of the year", { roll_forward: { by, at, changes: "None." } }, "None."],
    ["Look-back on `key 2`", { lines: [aLine(1), aRevoke(2, null)] }, "It was not used wrongly."],
  ])("says of %s who did it and what came of it", (name, over, said) => {
    const row = rowIn(partOf(over), name);
    expect(row).toContain("`sara`");
    expect(row).toContain(said);
  });

  it("says it in Japanese, too", () => {
    const part = partOf({ interview: { by, at, explained: true } }, "ja");
    expect(part).toContain("## 評価の実施者及び結果");
    expect(part).toContain("レビュー実施者は決定を説明できた。");
    expect(part).toContain("2026年9月20日");
  });
});
