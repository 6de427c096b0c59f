import { expect, test } from "vitest";
import { madeOnce, madeOnceOfTwo, sameLists } from "./same-lists.ts";

const [a, b, c] = [{ is: "a" }, { is: "b" }, { is: "c" }];

test.each([
  ["another order", [b, a]],
  ["one object less", [a]],
  ["one object more", [a, b, c]],
  ["an equal object that is another", [a, { is: "b" }]],
  ["nothing", []],
])("a list with %s is another", (_, other) => {
  const asOneList = sameLists<{ is: string }>();
  expect(asOneList([a, b])).not.toBe(asOneList(other));
  expect(asOneList(other)).toBe(other);
});

test("a list of the same objects in the same order is one list, however many there are", () => {
  const asOneList = sameLists<{ is: string }>();
  const first = asOneList([a, b]);
  for (let n = 0; n < 30_000; n += 1) {
    const own = [a, { is: String(n) }];
    expect(asOneList(own)).toBe(own);
  }
  expect(asOneList([a, b])).toEqual(first);
  expect(asOneList([a, b])).toBe(asOneList([a, b]));
});

test("what is remembered of an object is made once, and again when too many others were met", () => {
  const made: string[] = [];
  const upper = madeOnce(({ is }: { is: string }) => (made.push(is), is.toUpperCase()), 2);
  expect([upper(a), upper(a), upper(b), upper(c), upper(a), upper(a)]).toEqual([
    "A",
    "A",
    "B",
    "C",
    "A",
    "A",
  ]);
  expect(made).toEqual(["a", "b", "c", "a"]);
});

test("what is remembered of two objects is told apart by each of them", () => {
  const joined = madeOnceOfTwo((one: { is: string }, other: { is: string }) => [one.is, other.is].join(""));
  expect([joined(a, b), joined(a, c), joined(b, a), joined(a, b)]).toEqual(["ab", "ac", "ba", "ab"]);
});
