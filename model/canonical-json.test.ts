import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HOSTILE } from "../test/payloads/hostile.ts";
import { writeOrdinaryJson } from "./canonical-json.ts";
import { writeGeneralJson, writeJson } from "./record-json.ts";

const text = fc.oneof(
  fc.constantFrom(...HOSTILE, "", "é", "e\u0301", "\u{1f511}", "\ud800", "\u007f", "\t", '"\\', "証跡"),
  fc.string({ maxLength: 20 }),
  fc.string({ unit: "binary", maxLength: 8 }),
);
const key = fc.oneof(
  fc.constantFrom("a", "b", "B", "10", "9", "__proto__", "toJSON", "github:deploy-key:1"),
  text,
);
const leaf = fc.oneof(
  text,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constantFrom(null, undefined, -0, Number.NaN),
);
const value: fc.Arbitrary<unknown> = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    leaf,
    fc.array(tie("any"), { maxLength: 3 }),
    fc.array(fc.tuple(key, tie("any")), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
  ),
})).any;
const record = fc.array(fc.tuple(key, value), { maxLength: 5 }).map((entries) => Object.fromEntries(entries));

test("what is written fast has the bytes of what is written slowly", () => {
  fc.assert(
    fc.property(record, (data) => {
      expect(writeJson(data)).toBe(writeGeneralJson(data));
    }),
    { seed: 20260112, numRuns: 3_000 },
  );
});

describe("the slow way is taken for", () => {
  test.each([
    ["a character that another form of Unicode has otherwise", { a: "e\u0301" }],
    ["a character that nobody can see", { a: "\u202E" }],
    ["half a character", { a: "\ud800" }],
  ])("%s", (_, data) => {
    expect(writeOrdinaryJson(data)).toBeNull();
  });
});

test("the fast way is taken for what evidence holds, in whatever order its keys stand", () => {
  expect(writeOrdinaryJson({ b: [{ d: 1, c: null }], a: 'x: "y"' })).toBe(
    '{\n  "a": "x: \\"y\\"",\n  "b": [\n    {\n      "c": null,\n      "d": 1\n    }\n  ]\n}',
  );
});
