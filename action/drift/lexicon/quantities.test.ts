import { describe, expect, test } from "vitest";
import { normalQuantity, readBare, readQuantities, speaksOf } from "./quantities.ts";

describe("no quantity is", () => {
  test.each([
    ["en", "ROT-01 days"],
    ["en", "on 2026-01-05 days"],
    ["en", "PR.AC-4 items"],
    ["ja", "2026年9月15日"],
    ["ja", "4月1日以後開始する事業年度"],
    ["ja", "第24条の4の4"],
    ["ja", "年1回実施する"],
    ["ja", "3回目の棚卸"],
    ["ja", "日次で確認する"],
  ] as const)("%s: %s", (language, text) => {
    expect(readQuantities(text, language)).toEqual([]);
  });
});

describe("a quantity is read from", () => {
  test.each([
    ["ja", "30日以内", ["30 days"]],
    ["ja", "５営業日以内", ["5 business days"]],
    ["ja", "三十日", ["30 days"]],
    ["ja", "二十五件", ["25 items"]],
    ["ja", "２４時間以内に失効させ、３営業日以内に確認する", ["24 hours", "3 business days"]],
    ["ja", "１００％", ["100 percent"]],
    ["ja", "2回を対象とし、42行に拡大する", ["2 times", "42 items"]],
    ["ja", "七年間保存する", ["7 years"]],
    ["en", "within 5 business days", ["5 business days"]],
    ["en", "within five working days", ["5 business days"]],
    ["en", "a 90-day limit", ["90 days"]],
    ["en", "twenty-five lines", ["25 items"]],
    ["en", "95% or 100 percent", ["95 percent", "100 percent"]],
    ["en", "1,095 days", ["1095 days"]],
  ] as const)("%s: %s", (language, text, quantities) => {
    expect(readQuantities(text, language).map(normalQuantity)).toEqual(quantities);
  });
});

test("a number that contracts write twice, in words and in digits, is read by its digits", () => {
  expect(readQuantities("within two hundred (200) days", "en").map(normalQuantity)).toEqual(["200 days"]);
  expect(readQuantities("二百(200)日以内", "ja").map(normalQuantity)).toEqual(["200 days"]);
});

test("five business days are not five days", () => {
  const [business] = readQuantities("5営業日", "ja").map(normalQuantity);
  expect(business).not.toBe(readQuantities("5日", "ja").map(normalQuantity)[0]);
});

test("a number whose unit stands elsewhere is read by itself", () => {
  const text = "The limit in days is 30, otherwise 90, and never 5 hours.";
  expect(readBare(text, "en")).toEqual([30, 90]);
  expect(readBare("Two of five, in ten days.", "en")).toEqual([2, 5]);
  expect(readBare("五つの事由、25、10日", "ja")).toEqual([5, 25]);
  expect(speaksOf(text, "en", "days")).toBe(true);
  expect(speaksOf(text, "en", "business days")).toBe(false);
});
