import { LineCounter } from "yaml";
import { describe, expect, test } from "vitest";
import { composeYaml } from "./yaml-stream.ts";

const LEVELS = 10;
const compose = (text: string, { strict = true, lines = new LineCounter() } = {}) =>
  composeYaml(text, { lines, strict, maxLevels: LEVELS });

describe("the first thing that is wrong is told, and nothing after it", () => {
  test.each([
    ["a bracket that nothing opened", "}\n".repeat(1000), "UNEXPECTED_TOKEN", 0],
    ["ends of nothing", "...\n".repeat(1000), "MULTIPLE_DOCS", 4],
    ["a tab", "a:\n\tb: 1", "TAB_AS_INDENT", 3],
    ["a bracket that is left open", "a: 1\nb: [1", "BAD_INDENT", 10],
    ["the first of two faults of one list", 'a: ["x" "y", @b, @c]', "MISSING_CHAR", 8],
    ["a fault within a list within a list", "a: [[[@b], @c], @d]", "BAD_SCALAR_START", 6],
    ["a second document, whatever is in it", "a: 1\n---\nb: [@c]", "MULTIPLE_DOCS", 5],
    ["a fault before a second document", "a: [@b]\n---\nc: 1", "BAD_SCALAR_START", 4],
    ["brackets beyond the bound", "[".repeat(1000), "RESOURCE_EXHAUSTION", LEVELS],
    ["lists on one line beyond the bound", "- ".repeat(1000), "RESOURCE_EXHAUSTION", 2 * LEVELS],
    ["fields on one line beyond the bound", "a: ".repeat(1000), "RESOURCE_EXHAUSTION", 3 * LEVELS + 1],
  ])("%s", (_, text, code, at) => {
    expect(compose(text)).toMatchObject({ ok: false, refusal: { code, at } });
  });

  test("and what stands after it is not even parsed", () => {
    const lines = new LineCounter();
    compose(`}\n${"a: 1\n".repeat(1000)}`, { lines });
    expect(lines.lineStarts.length).toBeLessThan(5);
  });
});

test("what the parser only warns of is refused where it is strict, and only there", () => {
  const text = "a: !unknown 1";
  expect(compose(text)).toMatchObject({ ok: false, refusal: { code: "TAG_RESOLVE_FAILED", at: 3 } });
  expect(compose(text, { strict: false }).ok).toBe(true);
});

describe("a document is read", () => {
  test.each([
    ["of nothing", "", null],
    ["of a comment", "# a\n", null],
    ["of one field", "---\na: 1\n...\n", { a: 1 }],
    [
      "with as many levels as there may be",
      `${"[".repeat(LEVELS)}${"]".repeat(LEVELS)}`,
      [[[[[[[[[[]]]]]]]]]],
    ],
    ["with more brackets than levels", `a: [${"[],".repeat(1000)}]`, { a: Array(1000).fill([]) }],
    ["with more items than levels", "- 1\n".repeat(1000), Array(1000).fill(1)],
    ["with brackets that are text", `a: "${"[".repeat(1000)}"`, { a: "[".repeat(1000) }],
  ])("%s", (_, text, data) => {
    const composed = compose(text);
    expect(composed.ok && composed.document.toJS()).toEqual(data);
  });

  // Each key would be compared with every other one: who reads the document looks each up.
  test("with a field that stands there twice", () => {
    expect(compose("a: 1\na: 2").ok).toBe(true);
  });
});
