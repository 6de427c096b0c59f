import { describe, expect, it } from "vitest";
import type { Review } from "../../../model/review.ts";
import { UNDISPOSED } from "../../../model/reviews/conflict.ts";
import { aConflict, aReview } from "../../criteria/examples/a-ledger.ts";
import { dutiesAsked, dutiesPart } from "./duties.ts";

const partOf = (over: Partial<Review>, language: "en" | "ja" = "en") =>
  dutiesPart(aReview("acme-us", "sox", { conflicts: [aConflict(1)], ...over }).data, language).join("\n\n");

describe("the matrix of duties on the page of a review", () => {
  it("is not there where none was computed", () => {
    expect(partOf({ conflicts: null })).toBe("");
  });

  it("says what is open and how to write it", () => {
    const part = partOf({ conflicts: [aConflict(1, UNDISPOSED)] });
    expect(part).toContain("## Matrix of duties (1)");
    expect(part).toContain("_open_");
    expect(part).toContain("Write disposition");
  });

  it("asks for a signature where no conflict is in it", () => {
    const part = partOf({ conflicts: [], duties: null });
    expect(part).toContain("No identity of the population combines duties");
    expect(part).toContain("sign for the matrix");
  });

  it.each([
    ["en", "fail", "| Not kept: "],
    ["en", "unknown", "| Not known whether kept: "],
    ["en", "excepted", "| Covered by an exception: "],
    ["ja", "fail", "| 満たさない要件:"],
    ["ja", "unknown", "| 確認できない要件:"],
    ["ja", "excepted", "| 例外が認められた要件:"],
  ] as const)("says in %s before the name of a rule that it is %s", (language, outcome, said) => {
    const why = outcome === "unknown" ? { reason: "not-read", with: { sources: [] } } : {};
    expect(partOf({ conflicts: [aConflict(1, { outcome, ...why })] }, language)).toContain(said);
  });

  it("calls what is removed the conflict, for the identity may be kept", () => {
    const removed = aConflict(1, { disposition: "remove", control: null });
    expect(partOf({ conflicts: [removed] })).toContain("**remove the conflict**");
    expect(partOf({ conflicts: [removed] }, "ja")).toContain("**抵触の解消**");
  });

  it.each([
    ["en", "**compensate** SOD-02", "2026-09-12"],
    ["ja", "**代替統制** SOD-02", "2026年9月12日"],
  ] as const)("tells in %s what was said, by whom and when", (language, said, day) => {
    const part = partOf({}, language);
    expect(part).toContain(said);
    expect(part).toContain(day);
    expect(part).toContain("`sara`");
    expect(part).toContain("`key 1` `ledger`");
    expect(part).not.toContain("conflicts of the record");
  });
});

describe("what the pull request asks of whoever tests the duties", () => {
  const asked = (over: Partial<Review>) => dutiesAsked(aReview("acme-us", "sox", over).data, "en").join("");

  it("is told while a conflict is open, and while nobody signed", () => {
    expect(asked({ conflicts: [aConflict(1), aConflict(2, UNDISPOSED)] })).toContain(
      "2 conflicts, 1 without",
    );
    expect(asked({ conflicts: [], duties: null })).toContain("0 conflicts, 0 without");
  });

  it("is nothing once it is done, and where no matrix was computed", () => {
    expect(asked({})).toBe("");
    expect(asked({ conflicts: null, duties: null })).toBe("");
  });
});
