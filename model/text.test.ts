import { describe, expect, test } from "vitest";
import { Id, Login, MAX_TEXT, oneLine, SafeName, Sentence, showInvisible, Slug, Text } from "./text.ts";

const ok = (schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

describe("names", () => {
  test.each(["", ".", "..", "a/b", "a\\b", "a b", "é", "a\n", "x".repeat(201), "a:b", "%2e"])(
    "%j is not safe in a path",
    (name) => {
      expect(ok(SafeName, name)).toBe(false);
    },
  );
  test.each(["a", "...", ".github", "A-Z_0.9", "-"])("%j is safe in a path", (name) => {
    expect(ok(SafeName, name)).toBe(true);
  });

  test.each(["", "-a", "a--b", "A", "a_b", "a ", "x".repeat(81)])("%j is not a slug", (name) => {
    expect(ok(Slug, name)).toBe(false);
  });

  test.each(["", "-dana", "da na", "dana\n", "@dana", "x".repeat(40), "a[bot]b"])(
    "%j is not a login",
    (login) => {
      expect(ok(Login, login)).toBe(false);
    },
  );
  test.each(["dana", "Dana-2", "dana_acme", "dependabot[bot]", "x".repeat(39)])("%j is a login", (login) => {
    expect(ok(Login, login)).toBe(true);
  });

  test.each([0, -1, 1.5, "1", null, Number.NaN, 2 ** 53])("%j is not an id", (id) => {
    expect(ok(Id, id)).toBe(false);
  });
});

describe("free text", () => {
  test.each(["", "  ", "\n\t"])("%j is not a sentence", (text) => {
    expect(ok(Sentence, text)).toBe(false);
  });

  test("text is measured in the form it is kept in, so that what was written can be read", () => {
    // U+FB2C has no composed form: NFC makes three characters of it.
    const grows = "\uFB2C".repeat(MAX_TEXT / 2);
    expect(ok(Text, grows)).toBe(false);
    expect(ok(Text, "x".repeat(MAX_TEXT))).toBe(true);
  });

  test("a lone surrogate becomes the replacement character, a decomposed letter its composed form", () => {
    expect(Text.parse("a\uD800e\u0301")).toBe("a\uFFFD\u00E9");
  });
});

describe("what a person is shown", () => {
  test.each([
    ["\u202Egnp", "\\u202Egnp"],
    ["a\u200bb", "a\\u200Bb"],
    ["\u{E0041}", "\\u{E0041}"],
    ["\u001b[31m", "\\u001B[31m"],
    ["plain 証跡", "plain 証跡"],
  ])("%j is shown as %j", (text, shown) => {
    expect(showInvisible(text)).toBe(shown);
  });

  test("a line break and a tab become their escapes", () => {
    expect(oneLine("a\r\nb\tc\u2028d")).toBe("a\\u000D\\nb\\tc\\u2028d");
  });
});
