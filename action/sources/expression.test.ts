import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readExpression, readTemplate } from "./expression.ts";

const template = (text: string) => readTemplate(text, "with-secrets");
const reason = (text: string) => {
  const reading = template(text);
  return reading.ok ? null : reading.reason;
};

describe("what GitHub refuses is refused, and said in one sentence", () => {
  test.each([
    ["nothing between the braces", "${{ }}", "an expression with nothing in it"],
    ["an operator without its right side", "${{ secrets.A && }}", "an expression GitHub does not accept"],
    ["two values side by side", "${{ secrets.A secrets.B }}", "an expression GitHub does not accept"],
    ["double quotes", '${{ secrets["A"] }}', "an expression GitHub does not accept"],
    ["a string without its end", "${{ secrets['A] }}", "an expression that does not end"],
    ["braces without their end", "${{ secrets.A", "an expression that does not end"],
    ["a context GitHub does not have", "${{ VERSION }}", "an expression GitHub does not accept"],
    ["a function GitHub does not have", "${{ upper('a') }}", "an expression GitHub does not accept"],
    ["a function with too few arguments", "${{ contains('a') }}", "an expression GitHub does not accept"],
    [
      "brackets nested 60 deep",
      `\${{ ${"(".repeat(60)}1${")".repeat(60)} }}`,
      "an expression GitHub does not accept",
    ],
    ["60 times not", `\${{ ${"!".repeat(60)}1 }}`, "an expression GitHub does not accept"],
    [
      "more than 21,000 characters",
      `\${{ '${"a".repeat(21_000)}' }}`,
      "an expression of more than 21,000 characters",
    ],
    [
      "a text of more than 21,000 characters with an expression in it",
      `${"a".repeat(21_000)} \${{ github.ref }}`,
      "a text with an expression that has more than 21,000 characters",
    ],
  ])("%s", (_, text, expected) => {
    expect(reason(text)).toBe(expected);
  });

  test("secrets where GitHub does not offer them", () => {
    expect(readExpression("secrets.A != ''", "without-secrets")).toEqual({
      ok: false,
      reason: "secrets where GitHub does not offer them",
    });
    expect(readTemplate("${{ secrets.A }}", "without-secrets").ok).toBe(false);
  });
});

describe("what GitHub accepts is accepted", () => {
  test.each([
    ["a long text without an expression", "a".repeat(100_000)],
    ["a long string alone", `\${{ '${"a".repeat(20_900)}' }}`],
    ["the directive that inserts a mapping", "${{ insert }}"],
    ["a no-break space between two tokens", "${{ secrets.A\u00a0|| secrets.B }}"],
    ["a line break between two tokens", "${{ secrets.A\n|| secrets.B }}"],
    ["functions in any case", "${{ FromJSON('1') || HASHFILES('a') || always() }}"],
    ["braces within a string", "${{ '}}' }}"],
    ["braces of the shell", "${a} }} ${{ github.ref }}"],
  ])("%s", (_, text) => {
    expect(template(text).ok).toBe(true);
  });
});

// 45 empty strings after `${{` took the earlier reader longer than anybody waited; 26 took a third of a second.
describe("whatever a stranger writes is read to its end", () => {
  test.each([
    "''",
    "'",
    "}",
    "{",
    "${{",
    "${{ '",
    "${{ ''",
    "[",
    "(",
    "!",
    "}}",
    "'}",
    "${{ 1 }}",
    "secrets[",
    "a.",
    " ",
  ])("100 KB of %j, alone and within braces", (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    for (const one of [text, `\${{ ${text}`, `\${{ ${text} }}`, `\${{ ${text}' }}`])
      expect(typeof template(one).ok).toBe("boolean");
  });

  test("any mix of them", () => {
    const piece = fc.constantFrom(
      "'",
      "''",
      "${{",
      "}}",
      "{",
      "}",
      "[",
      "]",
      "(",
      ")",
      "secrets",
      ".",
      "A",
      " ",
      "\n",
      "!",
      "&&",
      "*",
      "1",
    );
    const long = fc
      .array(piece, { minLength: 1, maxLength: 40 })
      .map((pieces) => pieces.join(""))
      .map((text) => text.repeat(Math.ceil(100_000 / text.length)));
    fc.assert(
      fc.property(long, (text) => typeof template(text).ok === "boolean"),
      { numRuns: 40 },
    );
  });
});
