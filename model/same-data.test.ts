import fc from "fast-check";
import { expect, test } from "vitest";
import { sameData } from "./same-data.ts";

test.each([
  ["a value more", { a: 1 }, { a: 1, b: 2 }],
  ["a value fewer", { a: 1, b: null }, { a: 1 }],
  ["another value", { a: [{ b: 1 }] }, { a: [{ b: 2 }] }],
  ["a list in another order", [1, 2], [2, 1]],
  ["a list that goes on", [1], [1, 2]],
  ["a list and an object", [], {}],
  ["null and an object", null, {}],
  ["a number and its text", 1, "1"],
  ["a key of another name", { a: 1 }, { b: 1 }],
])("differs: %s", (_, a, b) => {
  expect(sameData(a, b)).toBe(false);
  expect(sameData(b, a)).toBe(false);
});

test.each([
  ["keys in another order", { a: 1, b: { c: [null] } }, { b: { c: [null] }, a: 1 }],
  ["a key without a value", { a: 1, b: undefined }, { a: 1 }],
])("is the same: %s", (_, a, b) => {
  expect(sameData(a, b)).toBe(true);
  expect(sameData(b, a)).toBe(true);
});

test("what is the same has the same JSON, and what differs has another", () => {
  const data = fc.jsonValue({ maxDepth: 3 });
  fc.assert(
    fc.property(data, data, (a, b) => {
      const copy: unknown = JSON.parse(JSON.stringify(a));
      expect(sameData(a, copy)).toBe(true);
      if (sameData(a, b)) expect(b).toEqual(a);
      else expect(b).not.toEqual(a);
    }),
    { seed: 20260114, numRuns: 2_000 },
  );
});
