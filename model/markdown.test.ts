import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HOSTILE } from "../test/payloads/hostile.ts";
import { cellCode, code, row, table } from "./markdown.ts";

/** What CommonMark takes out of one code span that fills its line; null when it is not exactly one. */
function inside(span: string): string | null {
  const fence = /^`+/.exec(span)?.[0] ?? "";
  if (fence === "" || !span.endsWith(fence) || span.length < 2 * fence.length + 1) return null;
  const content = span.slice(fence.length, -fence.length);
  const ends = [...content.matchAll(/`+/g)].some(([run]) => run.length === fence.length);
  if (ends || content.startsWith("`") || content.endsWith("`")) return null;
  const padded = content.startsWith(" ") && content.endsWith(" ") && content.trim() !== "";
  return padded ? content.slice(1, -1) : content;
}

/** The cells that GitHub's table grammar finds: a bar ends a cell unless a backslash stands before it. */
const cells = (line: string) => line.slice(1, -1).split(/(?<!\\)\|/);
const any = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: fc.constantFrom("`", " ", "|", "\\", "a", "\n"), maxLength: 20 }),
);

describe("a string as code", () => {
  test.each(["", " ", "   ", "\u0020\u0020"])("%j has nothing to show", (text) => {
    expect(code(text)).toBe("(empty)");
  });

  test.each([
    ["a", "`a`"],
    ["a`b", "``a`b``"],
    ["`", "`` ` ``"],
    ["a``", "``` a`` ```"],
    [" a", "`  a `"],
    ["a\n---\nb", "`a\\n---\\nb`"],
    ["<script>", "`<script>`"],
    ["\u202Egnp", "`\\u202Egnp`"],
  ])("%j is written %j", (text, written) => {
    expect(code(text)).toBe(written);
  });

  test("nothing in a string ends its code or its line", () => {
    fc.assert(
      fc.property(any, (text) => {
        const written = code(text);
        expect(written).not.toMatch(/[\n\r\u2028\u2029\u0085]/);
        expect(written === "(empty)" || inside(written) !== null).toBe(true);
      }),
      { seed: 20260113, numRuns: 1_000 },
    );
  });
});

describe("a string as code in a table", () => {
  test.each([
    ["a|b", "`a\\|b`"],
    ["a\\|b", "`a\\u005C\\|b`"],
    ["a\\\\|b", "`a\\\\u005C\\|b`"],
    ["a\\", "`a\\`"],
  ])("%j is written %j", (text, written) => {
    expect(cellCode(text)).toBe(written);
  });

  test("nothing in a string opens a second cell or a second row", () => {
    fc.assert(
      fc.property(any, any, (left, right) => {
        const line = row([cellCode(left), cellCode(right)]);
        expect(line.split("\n")).toHaveLength(1);
        expect(cells(line)).toHaveLength(2);
        expect(line).not.toMatch(/\\\\\|/);
      }),
      { seed: 20260114, numRuns: 1_000 },
    );
  });

  test("a table without rows is nothing", () => {
    expect(table(["a"], [])).toBe("");
  });

  test("a table has its head, its line and its rows", () => {
    expect(table(["a", "b"], [["1", "2"]])).toBe("| a | b |\n| --- | --- |\n| 1 | 2 |");
  });
});
