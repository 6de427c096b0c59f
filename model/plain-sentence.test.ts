import { expect, test } from "vitest";
import { plainSentence } from "./plain-sentence.ts";
import { quote } from "./quote.ts";

test.each([
  ["en", "«a» reached 90 days on 2026-03-22.", "“a” reached 90 days on 2026-03-22."],
  ["ja", "«a»は2026-03-22に90日に達する。", "「a」は2026年3月22日に90日に達する。"],
  ["ja", "«2026-01-31»は残る。", "「2026-01-31」は残る。"],
  ["ja", "「権限が承認内容と一致している」を満たす。", "「権限が承認内容と一致している」を満たす。"],
  ["en", "The review of 2026-Q3 is due.", "The review of 2026-Q3 is due."],
  ["ja", "2026-Q3の棚卸、2026-Q1-2の「FY2026」", "2026年7〜9月期の棚卸、2026-Q1-2の「FY2026」"],
  ["ja", "evidence/acme/reviews/2026-Q3/acme-jp/jsox.md", "evidence/acme/reviews/2026-Q3/acme-jp/jsox.md"],
  ["ja", "スキャン acme-2026-01-31-1 を参照。", "スキャン acme-2026-01-31-1 を参照。"],
] as const)("in %s, %s is written %s", (language, text, written) => {
  expect(plainSentence(text, language)).toBe(written);
});

test.each([
  ["en", "a” is fine “b", "“a’ is fine ‘b”"],
  ["ja", "a」は「b", "「a』は『b」"],
] as const)("in %s a name cannot end its quotation: %s", (language, name, written) => {
  expect(plainSentence(quote(name), language)).toBe(written);
});
