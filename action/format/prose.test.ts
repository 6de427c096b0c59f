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
])("an ordinary sentence stays: %s", (sentence) => {
  expect(prose(sentence)).toBe(sentence);
});

test("quoted names become code, whatever is in them", () => {
  expect(prose("The key «@acme/all» of «pay`roll» can push.")).toBe(
    "The key `@acme/all` of ``pay`roll`` can push.",
  );
});

describe("a sentence that is not ordinary becomes code as a whole", () => {
  test.each([
    "Ask @dana.",
    "See #1.",
    "See GH-1.",
    "Look at www.evil.test for it.",
    "Look at https://evil.test.",
    "Commit 0123abc did it.",
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
    "1234567 is an id.",
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
