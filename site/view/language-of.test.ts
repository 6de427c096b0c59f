import { expect, test } from "vitest";
import { languageOf, languageOfText, runsOf } from "./language-of.ts";

test.each([
  ["controls/regimes/jsox/REV-01.ja.md", "ja"],
  ["controls/regimes/jsox/REV-01.en.md", "en"],
  ["controls/regimes/jsox/regime.md", null],
  ["controls/regimes/jsox/REV-01.fr.md", null],
])("the file %s is in %s", (file, language) => expect(languageOf(file)).toBe(language));

test.each([
  ["監査人と協議した。", "ja"],
  ["GitHubのサーバー", "ja"],
  ["Only Acme KK (2026)", "en"],
  ["", "en"],
])("«%s» is %s", (text, language) => expect(languageOfText(text)).toBe(language));

test.each([
  [
    "是正に必要なもの:「Grant the App Administration: read on vault.」。",
    [null, "是正に必要なもの:「"],
    ["en", "Grant the App Administration: read on vault."],
    [null, "」。"],
  ],
  ["GitHub Actionsの設定", [null, "GitHub Actionsの設定"]],
  ["", [null, ""]],
])("in Japanese, «%s» is told apart", (text, ...runs) =>
  expect(runsOf(text, "ja").map(({ lang, text: run }) => [lang, run])).toEqual(runs),
);

test("in English, a Japanese word is told apart, and nothing is lost", () => {
  expect(runsOf("It says 「整備上の不備」 here.", "en")).toEqual([
    { text: "It says 「", lang: null },
    { text: "整備上の不備」", lang: "ja" },
    { text: " here.", lang: null },
  ]);
});
