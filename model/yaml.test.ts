import { describe, expect, test } from "vitest";
import { readYaml, writeYaml } from "./yaml.ts";

const fault = (text: string) => {
  const reading = readYaml(text);
  return reading.ok ? null : reading.faults[0];
};

describe("what YAML may not hold", () => {
  test.each([
    ["an anchor", "a: 1\nb: &x 2", 2, "an anchor (&name) is not allowed"],
    ["an anchor on a list", "a: &x [1]", 1, "an anchor (&name) is not allowed"],
    ["an alias", "a: 1\nb: *a", 2, /alias/i],
    ["a merge key", "a: 1\n<<: { b: 2 }", 2, "a merge key (<<) is not allowed: write the fields out"],
    ["a quoted merge key", '"<<": { b: 2 }', 1, /merge key/],
    ["a tag for a time", "a: !!timestamp 2026-01-01", 1, /^a tag \(.*timestamp\) is not allowed$/],
    ["a tag for text", "a: !!str 5", 1, /^a tag/],
    ["a tag on a list", "a: !!seq [1]", 1, /^a tag/],
    ["a tag of a language", "a: !!js/function 'x'", 1, /tag/i],
    ["a field twice", "a: 1\nb: 2\na: 3", 3, "this field stands here twice"],
    ["a second document", "a: 1\n---\nb: 2", 2, "a second document begins here; a file holds one"],
    ["a second document after an end", "a: 1\n...\nb: 2", 3, /second document/],
    ["a directive", "%YAML 1.1\n---\na: yes", 1, "a directive (%) is not allowed"],
    ["a directive after a comment line", "\n%TAG ! x\n---\na: 1", 1, "a directive (%) is not allowed"],
    ["a list as a key", "? [a]\n: 1", 1, "a key must be plain text"],
    ["a number as a key", "1: a", 1, "a key must be plain text"],
    ["a key that JavaScript owns", "a: 1\n__proto__: 2", 2, "a key must not be __proto__"],
    ["a tab as indentation", "a:\n\tb: 1", 2, /tab/],
    ["a broken line", "a: [1", 1, /./],
  ])("%s", (_, text, line, reason) => {
    expect(fault(text)?.line).toBe(line);
    expect(fault(text)?.reason).toMatch(reason);
  });

  test.each([
    ["007", "octal"],
    ["-012", "octal"],
    ["0o17", "octal"],
    ["0b11", "binary"],
    ["0x1F", "hexadecimal"],
    ["1e3", "exponent"],
    ["12e4567", "exponent"],
    ["1.5E-3", "exponent"],
    ["1_000", "number to some readers"],
    ["12:30:45", "base-60"],
    [".inf", "not a number"],
    [".NaN", "not a number"],
    ["yes", "true or false"],
    ["Off", "true or false"],
    ["y", "true or false"],
  ])("%s must be put in quotes", (scalar, why) => {
    expect(
      fault(`a: 1
b: ${scalar}`)?.line,
    ).toBe(2);
    expect(
      fault(`a: 1
b: ${scalar}`)?.reason,
    ).toContain(why);
    expect(fault(`b: "${scalar}"`)).toBeNull();
  });

  test.each([
    ["lists", "[".repeat(100_000)],
    ["closed lists", `${"[".repeat(3_000)}${"]".repeat(3_000)}`],
    ["blocks", "- ".repeat(20_000)],
    ["maps", "{a: ".repeat(20_000)],
    ["a little too many lists", `a: ${"[".repeat(40)}${"]".repeat(40)}`],
  ])("nesting without end is refused: %s", (_, text) => {
    expect(fault(text)).toEqual({ line: 1, reason: "is nested more than 16 levels deep" });
  });

  test("every field that stands there twice is told, with what else is wrong", () => {
    const reading = readYaml("a: &x 1\nb: { c: 1, d: 2, c: 3 }\na: 2\nA: 3\na: 4");
    expect(reading).toEqual({
      ok: false,
      faults: [
        { line: 1, reason: "an anchor (&name) is not allowed" },
        { line: 2, reason: "this field stands here twice" },
        { line: 3, reason: "this field stands here twice" },
        { line: 5, reason: "this field stands here twice" },
      ],
    });
  });

  test("of ten thousand fields of one name a hundred are told", () => {
    const reading = readYaml("a: 1\n".repeat(10_000));
    expect(reading.ok ? [] : reading.faults.map(({ line }) => line)).toEqual(
      Array.from({ length: 100 }, (_, at) => at + 2),
    );
  });

  test("two million characters are read", () => {
    expect(readYaml(`a: ${"b".repeat(1_999_997)}`)).toMatchObject({ ok: true });
  });

  test("one more than two million characters are refused unread", () => {
    expect(fault("a".repeat(2_000_001))).toEqual({
      line: 1,
      reason:
        "is longer than two million characters, and so long a text is read only in the form in which the action writes: change values and leave their form",
    });
  });
});

describe("what YAML may hold", () => {
  test("dates and times stay text", () => {
    expect(readYaml("a: 2026-01-31\nb: 2026-01-31T10:00:00Z")).toMatchObject({
      data: { a: "2026-01-31", b: "2026-01-31T10:00:00Z" },
    });
  });

  test.each([
    [["a"], 1],
    [["b", "c"], 3],
    [["b", "c", 1, "d"], 5],
    [["b", "missing"], 2],
    [["missing"], null],
    [[], null],
  ])("the line of %j is %j", (path, line) => {
    const reading = readYaml("a: 1\nb:\n  c:\n    - x\n    - d: 1\n");
    expect(reading.ok && reading.lineOf(path)).toBe(line);
  });
});

describe("how YAML is written", () => {
  test("keys are sorted by code point, whatever the machine's language", () => {
    expect(writeYaml({ b: 1, B: 2, a: { z: 1, é: 2, _: 3 } })).toBe(
      "B: 2\na:\n  _: 3\n  z: 1\n  é: 2\nb: 1\n",
    );
  });

  test("a text with line breaks stays on one line, however long", () => {
    expect(writeYaml({ a: `one\n---\n${"two ".repeat(40)}\nthree` }).split("\n")).toHaveLength(2);
  });

  test("what a reader cannot see is written by its number", () => {
    expect(writeYaml({ a: "x\u202Egnp\u{E0041}" })).toBe('a: "x\\u202Egnp\\U000E0041"\n');
  });

  test.each(["0B1", "0o9", "1_0", "1e3", "yes", "190:20:30", "007"])(
    "%s is quoted, since readers disagree on it",
    (text) => {
      expect(writeYaml({ a: text })).toBe(`a: "${text}"\n`);
    },
  );

  test("the same thing twice is written twice, not referred to", () => {
    const same = { x: 1 };
    expect(writeYaml({ a: same, b: same })).toBe("a:\n  x: 1\nb:\n  x: 1\n");
  });
});
