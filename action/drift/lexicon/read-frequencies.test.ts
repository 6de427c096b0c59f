import { describe, expect, test } from "vitest";
import { frequenciesOf, mentionsFrequency, readFrequencies } from "./read-frequencies.ts";

describe("no frequency is stated by", () => {
  test.each([
    ["en", "The quarterly report lists them."],
    ["en", "It is complete by the quarter's end."],
    ["en", "An annual certification follows."],
    ["en", "Within five days."],
    ["ja", "四半期末までに是正する。"],
    ["ja", "年次決算の前に行う。"],
    ["ja", "月次決算の資料を閲覧する。"],
    ["ja", "30日以内に行う。"],
  ] as const)("%s: %s", (language, text) => {
    expect(readFrequencies(text, language)).toEqual([]);
  });
});

describe("a frequency is read from", () => {
  test.each([
    ["en", "Performed quarterly, before the close.", ["quarterly"]],
    ["en", "Once a quarter the list is gone through.", ["quarterly"]],
    ["en", "It is done every three months.", ["quarterly"]],
    ["en", "Performed semi-annually.", ["semi-annual"]],
    ["en", "Performed half-yearly by the controller.", ["semi-annual"]],
    ["en", "Twice a year.", ["semi-annual"]],
    ["en", "Performed annually.", ["annual"]],
    ["en", "Each month, and once a year.", ["monthly", "annual"]],
    ["en", "Every business day.", ["daily"]],
    ["ja", "四半期ごとに実施する。", ["quarterly"]],
    ["ja", "四半期毎に実施する。", ["quarterly"]],
    ["ja", "四半期に一度実施する。", ["quarterly"]],
    ["ja", "３か月ごとに実施する。", ["quarterly"]],
    ["ja", "半期ごとに実施する。", ["semi-annual"]],
    ["ja", "年２回実施する。", ["semi-annual"]],
    ["ja", "年二回実施する。", ["semi-annual"]],
    ["ja", "年次で実施する。", ["annual"]],
    ["ja", "年1回実施する。", ["annual"]],
    ["ja", "毎年実施する。", ["annual"]],
    ["ja", "月次で確認し、毎月報告する。", ["monthly", "monthly"]],
    ["ja", "毎週確認する。", ["weekly"]],
    ["ja", "毎営業日に確認する。", ["daily"]],
    ["ja", "日次で確認する。", ["daily"]],
    ["ja", "その都度承認する。", ["event"]],
    ["ja", "随時実施する。", ["event"]],
    ["ja", "常時監視する。", ["continuous"]],
    ["ja", "継続的に監視する。", ["continuous"]],
  ] as const)("%s: %s", (language, text, frequencies) => {
    expect(readFrequencies(text, language).map(({ frequency }) => frequency)).toEqual(frequencies);
  });
});

test("a half-year inside the word for a quarter is none", () => {
  expect(frequenciesOf("四半期に実施する。", "ja")).toEqual(["quarterly"]);
  expect(mentionsFrequency("四半期", "ja", "semi-annual")).toBe(false);
});

test("an adjective counts where only the frequency is spoken of", () => {
  expect(frequenciesOf("The quarterly list.", "en")).toEqual(["quarterly"]);
  expect(frequenciesOf("The semi-annual list.", "en")).toEqual(["semi-annual"]);
});
