import { expect, test } from "vitest";
import { aLine } from "../../criteria/examples/a-ledger.ts";
import { rowOf } from "./line.ts";

const full = aLine(1, {
  privileged: true,
  purpose: "夜間の出力",
  rationale: "決算に必要である。",
  reporting_risk: { exists: false, text: "読取りのみ" },
  findings: [
    "credential-is-rotated",
    "credential-expires",
    "credential-is-in-use",
    "deploy-key-is-used-once",
    "deploy-key-is-read-only",
  ],
  revalidate: ["shared", "dormant"],
  suggested: { decision: "modify", reason: "no-owner", with: {} },
});
/** A mark of English behind a word of Japanese, where no code stands. */
const ENGLISH_MARK = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}」*_][:;,.](?:\s|$)|\(\+\d/u;
const withoutCode = (cell: string) => cell.replace(/`[^`]*`/gu, "");

test("a line in Japanese has the marks of Japanese", () => {
  for (const cell of rowOf(full, "ja", "UTC")) expect(withoutCode(cell)).not.toMatch(ENGLISH_MARK);
});

test("a line names three findings and counts the others, in each language", () => {
  expect(rowOf(full, "ja", "UTC").join("\n")).toContain("、他2件");
  expect(rowOf(full, "en", "UTC").join("\n")).toContain(" and 2 more");
});

test("an answer on the risk stands apart from its word", () => {
  expect(rowOf(full, "en", "UTC").join("\n")).toContain("Risk: no. 読取りのみ");
  expect(rowOf(full, "ja", "UTC").join("\n")).toContain("リスク:なし。読取りのみ");
});
