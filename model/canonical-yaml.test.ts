import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runsOf } from "../test/faults/drawn.ts";
import { HOSTILE } from "../test/payloads/hostile.ts";
import { readCanonical, writeCanonical } from "./canonical-yaml.ts";
import { readGeneral, readYaml, writeGeneral, writeYaml } from "./yaml.ts";

const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ maxLength: 25 }),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...Array.from("-.:#&*!|>'\"%@`{}[],?~ \n\\ab01eoxynT")), maxLength: 14 }),
  fc.string({
    unit: fc.constantFrom(...Array.from("«»é¡ÿガ\u3099か\u309a、証（）\u3000\u00ada :#-")),
    maxLength: 9,
  }),
  fc.constantFrom("2026-01-12", "2026-01-12T03:00:11Z", "2026-13-99", "a: b", "a #b", "a:", "a b"),
  fc.string({ unit: fc.constantFrom(...Array.from("0123456789abcdef")), minLength: 40, maxLength: 40 }),
  fc.constantFrom("1", "0b1", "12e1", "0x1f", "0o17").map((one) => one.padEnd(40, one.slice(-1))),
);
const leaf = fc.oneof(text, fc.integer(), fc.maxSafeInteger(), fc.boolean(), fc.constant(null), fc.double());
const key = fc.oneof(
  fc.constantFrom("a", "read_only", "rot.max", "y", "no", "B", "_x", "on", "True", "null", "e5"),
  text.map((one) => one.slice(0, 90)),
);
const value: fc.Arbitrary<unknown> = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    leaf,
    fc.array(tie("any"), { maxLength: 3 }),
    fc.dictionary(key, tie("any"), { maxKeys: 3, noNullPrototype: true }),
  ),
})).any;
const record = fc.dictionary(key, value, { minKeys: 1, maxKeys: 4, noNullPrototype: true });
const bounded = runsOf(2_000, 20260116);

test("what is written fast has the bytes of what is written slowly", () => {
  fc.assert(
    fc.property(record, (data) => {
      expect(writeYaml(data)).toBe(writeGeneral(data));
    }),
    bounded,
  );
});

test("what is read fast is what is read slowly", () => {
  fc.assert(
    fc.property(record, (data) => {
      const written = writeGeneral(data);
      const [fast, slow] = [readYaml(written), readGeneral(written)];
      expect(fast.ok).toBe(slow.ok);
      expect(fast.ok && fast.data).toEqual(slow.ok && slow.data);
    }),
    bounded,
  );
});

test("a text that was tampered with is read, or refused, alike", () => {
  const lines = fc.array(
    fc.oneof(
      fc.constantFrom(
        "a: 1",
        "a: 2",
        "  b: x",
        "  - x",
        "- x",
        "a:",
        "b: ",
        "  c:",
        "    - d: 1",
        "      e: f",
        "",
        "- - 1",
        "- a: 1",
        '"on": 1',
        '"a": 1',
        "on: 1",
        "'no': 1",
        "k: { a: 1, b: x }",
        "  - { a: 1, a: 2 }",
        "k: [a, 'b', 007]",
        "k: [a, [b]]",
        "k: { a: &b 1 }",
        "k: {",
        "k: { a: b } # c",
        "k: [yes]",
        "- {}",
        "k: [ ]",
        "k:",
        "  [",
        "    a,",
        '    "b, ]",',
        "  ]",
        "  - [",
        "  - {",
        "      a: 1,",
        "    b: 2013,",
        "    }",
        "]",
        "  # c",
        "# c",
        "k: 25 items, or 2",
        "k: 1.1.9",
        "k: 2026-Q2",
        "k: 2026-01-12T03:00:11Z",
        'k: "証「{{a}}」"',
        "k: { a: 1.2.3, b: 「証」 }",
        'k: ["a, b", c"d, \'e\']',
        'k: { "on": "a: b", on: 1 }',
        "k: [a: b, c]",
        "k: [a,b ,  c]",
        "k: [a, b, ]",
        "k: [1.5, 2e3, 0x1f]",
      ),
      text.map((one) => `k: ${one}`),
      text,
    ),
    { maxLength: 9 },
  );
  fc.assert(
    fc.property(lines, (parts) => {
      const written = `${parts.join("\n")}\n`;
      const [fast, slow] = [readYaml(written), readGeneral(written)];
      expect(fast.ok).toBe(slow.ok);
      expect(fast.ok && fast.data).toEqual(slow.ok && slow.data);
    }),
    runsOf(5_000, 20260117),
  );
});

test("what stands between brackets is read alike, on one line and over several", () => {
  const item = fc.oneof(
    text,
    fc.constantFrom(
      "a",
      "a: 1",
      '"b, ]"',
      "a: 「証」",
      '"on": c',
      "on: 1",
      "1.1.9",
      "25 of",
      "2026-Q2",
      "",
      "e1: x",
    ),
  );
  const written = fc
    .record({
      items: fc.array(item, { maxLength: 4 }),
      brackets: fc.constantFrom("[]", "{}", "[}"),
      key: fc.constantFrom("k:", "-", "k:\n  - a:", "#"),
      apart: fc.constantFrom("", " ", "\n    ", "\n  ", "\n"),
      last: fc.constantFrom("", ",", ", "),
    })
    .map(({ items, brackets, key, apart, last }) => {
      const lead = apart.startsWith("\n") && key !== "-" ? "\n  " : " ";
      const inside = items.map((one) => `${apart}${one}`).join(",");
      return `${key}${lead}${brackets.charAt(0)}${inside}${last}${apart}${brackets.charAt(1)}\nz: 1\n`;
    });
  fc.assert(
    fc.property(written, (one) => {
      const [fast, slow] = [readYaml(one), readGeneral(one)];
      expect(fast.ok).toBe(slow.ok);
      expect(fast.ok && fast.data).toEqual(slow.ok && slow.data);
    }),
    runsOf(5_000, 20260118),
  );
});

test("every character that is written fast has the bytes and the meaning of the slow way, beside any other", () => {
  const isFast = (one: string) => {
    try {
      return writeCanonical({ k: one }, () => expect.unreachable()) !== null;
    } catch {
      return false;
    }
  };
  const fast = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    (one) => one > "\u007e" && isFast(`a${one}`),
  );
  expect(fast.length).toBeGreaterThan(20_000);
  const data = { all: fast.map((one, n) => `${isFast(one) ? "" : "a"}${one}${fast[n + 1] ?? ""}`) };
  const written = writeYaml(data);
  expect(written).toBe(writeGeneral(data));
  expect(readYaml(written)).toMatchObject({ ok: true, data });
  const slow = readGeneral(written);
  expect(slow.ok && slow.data).toEqual(data);
});

describe("an ordinary record", () => {
  const data = {
    record: "identity",
    uid: "github:deploy-key:48213",
    facts: { read_only: false, created_at: "2025-11-02T10:01:00Z", last_used: null, list: [] },
    assessments: [
      { check: "credential-is-rotated", controls: ["ROT-01"], reason: "«nightly» is 90 days old; too old." },
    ],
    title: "証跡（毎晩）",
    nested: [[1, 2], [{ a: 1 }]],
    with: { on: "2026-08-27", commit: "95a0ab264ef3f58ee4ce0a235a3fb4982cc9e671" },
  };

  test("takes the fast way in and out", () => {
    const slow = () => {
      throw new Error("took the slow way");
    };
    const written = writeCanonical(data, slow) ?? "";
    expect(written).toBe(writeGeneral(data));
    expect(readCanonical(written, slow)).toEqual(data);
  });

  test.each([
    [
      "nature: { automation: manual, purpose: detective }",
      { nature: { automation: "manual", purpose: "detective" } },
    ],
    ['a: [b, 2, "c, d", 1.1.9]', { a: ["b", 2, "c, d", "1.1.9"] }],
    ["a:\n  [\n    b,\n    c,\n  ]", { a: ["b", "c"] }],
    ["a:\n  - {\n      b: 「証」,\n      c: null,\n    }\nd: 1", { a: [{ b: "「証」", c: null }], d: 1 }],
    ["# of people\na: 25 of 30\n\n  # again\nb: 2026-Q2", { a: "25 of 30", b: "2026-Q2" }],
    ['a: "{{b}}が承認する。"', { a: "{{b}}が承認する。" }],
    ["a: 2026-07-23T13:05:00Z", { a: "2026-07-23T13:05:00Z" }],
  ])("as people write it takes the fast way in: %j", (written, expected) => {
    expect(readCanonical(`${written}\n`, (one) => expect.unreachable(one))).toEqual(expected);
    const slow = readGeneral(written);
    expect(slow.ok && slow.data).toEqual(expected);
  });

  test("with an item between brackets that is not of the form asks the slow way for that line alone", () => {
    const asked: string[] = [];
    const slow = (one: string) => (asked.push(one), { automation: "manual", purpose: 1.5 });
    expect(readCanonical("control: BRK-01\nnature: { automation: manual, purpose: 1.5 }\n", slow)).toEqual({
      control: "BRK-01",
      nature: { automation: "manual", purpose: 1.5 },
    });
    expect(asked).toEqual(["{ automation: manual, purpose: 1.5 }"]);
  });

  test("of two million characters and more is read, as long as it is ordinary", () => {
    const files = Array.from({ length: 40_000 }, (_, n) => ({
      path: `evidence/acme/${"x".repeat(40)}/${n}.md`,
    }));
    const long = { files, title: "証跡" };
    const written = writeYaml(long);
    expect(written.length).toBeGreaterThan(2_000_000);
    expect(readYaml(written)).toMatchObject({ ok: true, data: { title: "証跡" } });
  });

  test.each([
    ["a field twice", "a: 1\na: 1\n"],
    ["an alias", "a: *b\n"],
    ["an anchor", "a: &b c\n"],
    ["a comment", "a: b # c\n"],
    ["an octal number", "a: 007\n"],
    ["a word readers differ on", "a: yes\n"],
    ["a tag", "a: !!str b\n"],
    ["an odd indentation", "a:\n   b: 1\n"],
    ["a second document", "a: 1\n---\nb: 1\n"],
    ["a bracket that nothing closes", "a:\n  [\n    b,\n"],
    ["a bracket that is too far left", "a:\n  [\n b,\n  ]\n"],
    ["a line between brackets that goes on", "a:\n  [\n    b\n    c,\n  ]\n"],
    ["nothing", ""],
  ])("with %s is left to the reader that can say what is wrong", (_, written) => {
    expect(readCanonical(written, () => undefined)).toBeUndefined();
  });
});
