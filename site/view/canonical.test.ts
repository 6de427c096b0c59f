import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readYaml, writeYaml } from "../../model/yaml.ts";
import { HOSTILE } from "../../test/payloads/hostile.ts";
import { readCanonical } from "./canonical.ts";

/** What the parser gives, with every scalar as text. */
const spelled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(spelled);
  if (value !== null && typeof value === "object")
    return Object.fromEntries(
      Object.entries(value).map(([key, item]: [string, unknown]) => [key, spelled(item)]),
    );
  return String(value);
};
const parsed = (yaml: string): unknown => {
  const reading = readYaml(yaml);
  return reading.ok ? spelled(reading.data) : "refused";
};
const bare = (yaml: string) => yaml.replace(/\n$/, "");

describe("reading the shape in which evidence is written", () => {
  test.each([
    "a: |\n  text",
    "a: >-\n  text",
    "a: {b: 1}",
    "a: [1, 2]",
    "a: 'it",
    'a: "x" # note',
    "a: b # note",
    "# note\na: b",
    "a: &x 1",
    "a: *x",
    "a: !!str 1",
    "a:\nb: 1",
    "a: one\n  two",
    "? a\n: b",
    '"quoted key": 1',
    "a: 1\n b: 2",
    "- a\nb: 1",
    "",
  ])("%j is left to the parser", (yaml) => {
    expect(readCanonical(yaml)).toBeNull();
  });

  test("whatever the writer writes reads as the parser reads it, or is left to the parser", () => {
    const text = fc.oneof(
      { arbitrary: fc.stringMatching(/^[A-Za-z][A-Za-z0-9 .:/-]{0,20}$/), weight: 6 },
      { arbitrary: fc.string({ unit: "binary" }), weight: 1 },
      { arbitrary: fc.constantFrom(...HOSTILE), weight: 1 },
    );
    const scalar = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null));
    const key = fc.stringMatching(/^[a-z_][a-z0-9_.-]{0,8}$/);
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        scalar,
        fc.array(tie("value"), { maxLength: 4 }),
        fc.dictionary(key, tie("value"), { maxKeys: 4 }),
      ),
    }));
    let reads = 0;
    fc.assert(
      fc.property(fc.dictionary(key, value, { minKeys: 1 }), (document) => {
        const yaml = bare(writeYaml(document));
        const read = readCanonical(yaml);
        if (read === null) return;
        reads += 1;
        expect(read).toEqual(parsed(yaml));
      }),
      { numRuns: 200 },
    );
    expect(reads).toBeGreaterThan(20);
  });

  test("an evidence-shaped document is read, not left to the parser", () => {
    const yaml = bare(
      writeYaml({
        title: "a: b\n---",
        number: 7,
        none: null,
        list: [],
        map: {},
        rows: [{ check: "x", of: ["y"] }, { check: "z" }],
      }),
    );
    expect(readCanonical(yaml)).toEqual(parsed(yaml));
    expect(readCanonical(yaml)).not.toBeNull();
  });
});
