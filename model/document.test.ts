import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { HOSTILE } from "../test/payloads/hostile.ts";
import { readDocument, readYamlFile, split, splitOrdinary, writeDocument } from "./document.ts";
import { sentence } from "./problem.ts";
import { canonical, Text } from "./text.ts";

const Any = z.record(z.string(), z.unknown());
const reason = (text: string, schema: z.ZodType = Any) => {
  const reading = readDocument(schema, "evidence/acme/a.md", text);
  return reading.ok ? "" : reading.problems.map(sentence).join("\n");
};

// Each took gray-matter more than two minutes.
test.each([
  ["\n", ""],
  [" \n", ""],
  ["\u2028", "Implicit keys need to be on a single line"],
  ["\u2029 ", "Implicit keys need to be on a single line"],
])("a front matter that begins with 250,000 times %j is read", (blank, expected) => {
  const text = `---\n${blank.repeat(250_000)}\na: 1\n---\nb\n`;
  const reading = readDocument(Any, "controls/a.md", text);
  expect(reading.ok ? "" : reading.problems[0].reason).toBe(expected);
});

test("a document without carriage returns is split as gray-matter splits it", () => {
  const lines = fc.array(
    fc.oneof(
      fc.constantFrom(
        "",
        "a: 1",
        "---",
        "----",
        "--- ",
        "#",
        "# note",
        " # note",
        "  ",
        "b:",
        "  c: d",
        "\ta",
      ),
      fc.string({ maxLength: 12 }),
      fc.constantFrom(...HOSTILE),
    ),
    { maxLength: 8 },
  );
  let splits = 0;
  fc.assert(
    fc.property(lines, (parts) => {
      const text = ["---", ...parts].join("\n").replaceAll("\r", "");
      const end = /\n---([^\n]*)/.exec(text);
      if (end?.[1] !== "") return;
      splits += 1;
      const plain = ({ reading, body }: ReturnType<typeof split>) => ({
        body,
        reading: JSON.stringify(reading),
      });
      expect(plain(splitOrdinary(text, end.index))).toEqual(plain(split(text)));
    }),
    { seed: 20260118, numRuns: 5_000 },
  );
  expect(splits).toBeGreaterThan(500);
});

describe("what is not front matter", () => {
  afterEach(() => Reflect.deleteProperty(globalThis, "tripwire"));

  test.each([
    "---js",
    "--- js",
    "---JS",
    "--- JS",
    "---javascript",
    "--- JavaScript",
    "---json",
    "--- json",
    "---coffee",
    "---cson",
    "---toml",
    "---yaml",
    "--- ",
    "----",
    "\uFEFF\uFEFF---",
    " ---",
    "\n---",
    "=== ",
  ])("a document that opens with %j is refused before any engine sees it", (opener) => {
    const text = `${opener}\n{ "a": (globalThis.tripwire = true) }\n---\n`;
    expect(reason(text)).toBe("evidence/acme/a.md:1: must begin with a line that is exactly ---");
    expect(globalThis).not.toHaveProperty("tripwire");
  });

  test("an empty text is refused", () => {
    expect(reason("")).toMatch(/must begin with a line/);
  });

  test("a document without an end to its front matter is refused", () => {
    expect(reason("---\na: 1\n")).toMatch(/has no line --- that ends/);
  });

  test("a line that only begins with --- ends nothing, and says where it stands", () => {
    expect(reason("---\na: 1\n---oops\nb: 2\n---\n")).toMatch(/^evidence\/acme\/a\.md:3: begins with ---/);
  });

  test.each(["---\n---\n", "---\n\n---\n", "---\n# only a comment\n---\n"])(
    "an empty front matter is refused: %j",
    (text) => {
      expect(reason(text)).toMatch(/has an empty front matter/);
    },
  );

  test("a front matter that is a list is not a document", () => {
    expect(reason("---\n- a\n---\n", z.strictObject({ a: Text }))).toMatch(/must be a block of fields/);
  });
});

describe("a problem says file, line, field and what is allowed", () => {
  const schema = z.strictObject({
    kind: z.enum(["deploy-key", "webhook"]),
    facts: z.strictObject({ read_only: z.boolean(), note: Text.nullable() }),
  });

  test.each([
    [
      "kind: key\nfacts: { read_only: true, note: null }",
      "a.md:2: kind: must be one of: deploy-key, webhook",
    ],
    [
      "kind: webhook\nfacts:\n  read_only: 'yes'\n  note: null",
      "a.md:4: facts.read_only: must be true or false",
    ],
    ["kind: webhook\nfacts:\n  note: null", "a.md:3: facts.read_only: is missing; it must be true or false"],
    ["kind: webhook\nfacts:\n  read_only: true\n  note: 5", "a.md:5: facts.note: must be text or null"],
    [
      "kind: webhook\nfacts:\n  readonly: true\n  note: null",
      "a.md:4: facts.readonly: is not a field here (did you mean read_only?); the fields are: read_only, note",
    ],
    [
      "kind: webhook\nfacts: {read_only: true, note: null}\nzzz: 1",
      "a.md:4: zzz: is not a field here; the fields are: kind, facts",
    ],
    [
      "facts: {read_only: true, note: null}",
      "a.md: kind: is missing; it must be one of: deploy-key, webhook",
    ],
  ])("%j", (yaml, expected) => {
    const reading = readDocument(schema, "a.md", `---\n${yaml}\n---\n`);
    expect(reading.ok ? "" : reading.problems.map(sentence).join("\n")).toBe(expected);
  });

  test("a fault of YAML keeps its line when lines end in CR LF", () => {
    expect(reason("---\r\na: 1\r\nb: &x 2\r\n---\r\n")).toBe(
      "evidence/acme/a.md:3: an anchor (&name) is not allowed",
    );
  });

  test("a plain YAML file counts its lines from its own first", () => {
    const reading = readYamlFile(schema, "countersign.yml", "kind: webhook\nfacts: 3\n");
    expect(reading.ok ? "" : reading.problems.map(sentence).join("\n")).toBe(
      "countersign.yml:2: facts: must be a block of fields",
    );
  });
});

const STRUCTURE = "-.:#&*!|>'\"%@`{}[],?~ \n\r\t\\ab01eoxy_+";
const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...Array.from(STRUCTURE)), maxLength: 30 }),
  fc.array(fc.constantFrom(...HOSTILE), { maxLength: 4 }).map((parts) => parts.join("").slice(0, 4_000)),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
    .map((units) => String.fromCharCode(...units)),
);
const leaf = fc.oneof(hostile, fc.boolean(), fc.constant(null), fc.integer());
const value = fc.oneof(leaf, fc.array(leaf, { maxLength: 4 }), fc.array(fc.array(hostile, { maxLength: 2 })));
const key = hostile
  .map(canonical)
  .filter((name) => name !== "__proto__" && name !== "<<" && name.length < 100);
const data = fc
  .dictionary(key, fc.oneof(value, fc.dictionary(key, value, { maxKeys: 3 })), { minKeys: 1, maxKeys: 5 })
  .map((record): Record<string, unknown> => ({ ...record }));

const inCanonicalForm = (input: unknown): unknown => {
  if (typeof input === "string") return canonical(input);
  if (Array.isArray(input)) return input.map(inCanonicalForm);
  return typeof input === "object" && input !== null
    ? Object.fromEntries(Object.entries(input).map(([name, item]) => [name, inCanonicalForm(item)]))
    : input;
};
const bounded = { seed: 20260112, numRuns: 600 };

describe("writing and reading back", () => {
  test.each(HOSTILE.map((text) => [text]))("%j comes back as it was, and the bytes stay", (text) => {
    const written = writeDocument({ title: text, list: [text], [`k${text}`.slice(0, 100)]: 1 }, "body");
    const reading = readDocument(Any, "a.md", written);
    expect(reading).toMatchObject({ ok: true, data: { title: canonical(text), list: [canonical(text)] } });
    expect(reading.ok && writeDocument(reading.data, reading.body)).toBe(written);
  });

  test("any data comes back in canonical form", () => {
    fc.assert(
      fc.property(data, hostile, (record, body) => {
        const reading = readDocument(Any, "a.md", writeDocument(record, body));
        expect(reading).toMatchObject({ ok: true });
        expect(reading.ok && reading.data).toEqual(inCanonicalForm(record));
      }),
      bounded,
    );
  });

  test("what was read is written in the same bytes", () => {
    fc.assert(
      fc.property(data, hostile, (record, body) => {
        const written = writeDocument(record, body);
        const reading = readDocument(Any, "a.md", written);
        expect(reading.ok && writeDocument(reading.data, reading.body)).toBe(written);
      }),
      bounded,
    );
  });

  test("the order of the keys leaves no trace", () => {
    fc.assert(
      fc.property(data, (record) => {
        const reversed = Object.fromEntries(Object.entries(record).reverse());
        expect(writeDocument(reversed, "")).toBe(writeDocument(record, ""));
      }),
      bounded,
    );
  });

  test("no line of the front matter but the first and the last begins with ---, and none ends in CR", () => {
    fc.assert(
      fc.property(data, (record) => {
        const lines = writeDocument(record, "").split("\n");
        expect(lines.filter((line) => line.startsWith("---"))).toEqual(["---", "---"]);
        expect(lines.some((line) => line.includes("\r"))).toBe(false);
      }),
      bounded,
    );
  });

  test("a field that is undefined is not written", () => {
    expect(writeDocument({ a: 1, b: undefined }, "")).toBe("---\na: 1\n---\n");
  });
});
