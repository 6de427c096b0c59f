import { describe, expect, test } from "vitest";
import { HOSTILE } from "../../test/payloads/hostile.ts";
import { outsideCode } from "../../test/payloads/outside-code.ts";
import { prose } from "./prose.ts";

test.each([
  "A write deploy key may be 90 days old; this one reached that on 2026-01-31.",
  "GitHub refused the question (403).",
  "The secret NPM_TOKEN isn't used, 50% of it.",
  "証跡は揃っています。",
  "7 fail, among them three.",
  "2026年4〜6月期の棚卸の対象ではなかった。",
])("an ordinary sentence stays: %s", (sentence) => {
  expect(prose(sentence)).toBe(sentence);
});

test("quoted names become code, whatever is in them", () => {
  expect(prose("The key «@acme/all» of «pay`roll» can push.")).toBe(
    "The key `@acme/all` of ``pay`roll`` can push.",
  );
});

test.each([
  ["Commit 0123abc did it.", "Commit `0123abc` did it."],
  ["1234567 is an id.", "`1234567` is an id."],
  ["コミット0123abcdで確定した。", "コミット`0123abcd`で確定した。"],
  ["It is ledger/nightly (github:deploy-key:48067).", "It is ledger/nightly (`github:deploy-key:48067`)."],
  ["github:actions-secret:repo-7:NPM_TOKEN is used.", "`github:actions-secret:repo-7:NPM_TOKEN` is used."],
])("an id becomes code, which GitHub makes no link or emoji of: %s", (sentence, text) => {
  expect(prose(sentence)).toBe(text);
});

test("an id beside anything that is not ordinary stays in one piece of code", () => {
  expect(prose("Ask @dana about 0123abc.")).toBe("`Ask @dana about 0123abc.`");
});

describe("a sentence that is not ordinary becomes code as a whole", () => {
  test.each([
    "Ask @dana.",
    "See #1.",
    "See GH-1.",
    "Look at www.evil.test for it.",
    "Look at https://evil.test.",
    "An :octocat: appeared.",
    "It is *bold*.",
    "It is _leaning_.",
    "A <b> tag.",
    "An [x] box.",
    "One | two.",
    "Fixes owner/repo#1.",
    "Two\nlines.",
    "A dollar $x$.",
    "- listed",
    "7. listed",
    "7) listed",
    "Right \u202E left.",
  ])("%j", (sentence) => {
    expect(prose(sentence)).toMatch(/^`.*`$/);
  });
});

test.each(
  HOSTILE.filter((one) => /[`@#<>[\]|*_~\\\n\u202E]/.test(one)).map((one) => [one.slice(0, 40), one]),
)("hostile %j is code", (_, payload) => {
  expect(outsideCode(prose(payload))).toMatch(/^(?:\(empty\))?$/);
});
