import { describe, expect, test } from "vitest";
import { findMutants } from "./find-mutants.ts";
import { mutated } from "./compiles.ts";
import { OPERATORS } from "./operators/index.ts";

/** The texts that the operators make of a text. */
const madeOf = (text: string) => findMutants("a.ts", text, OPERATORS).map((one) => mutated(text, one));

describe("nothing is changed in", () => {
  test.each([
    ["a type", "type A = 1 | true;"],
    ["the key of a property", "const a = { 1: a };"],
    ["the order of two", "const by = (a: A, b: A) => (a < b ? -1 : a > b ? 1 : 0);"],
    ["an empty list", "const a = [];"],
    ["the most of a schema", "const a = z.max(b);"],
    ["what only the compiler reads", "a satisfies never;"],
    ["an end that nothing reaches", "return a satisfies never;"],
    ["part of a chain that may be cut short", "const a = b?.filter(c).d;"],
  ])("%s", (_what, text) => {
    expect(madeOf(text).filter((made) => !made.includes("!("))).toEqual([]);
  });
});

test.each<[string, string[]]>([
  ["if (a) b();", ["if ((!(a))) b();", "if (a) ;"]],
  ["const c = a ? x : y;", ["const c = (!(a)) ? x : y;"]],
  ["const c = a === b;", ["const c = (a !== b);"]],
  ["const c = a <= b;", ["const c = (a < b);"]],
  ["const c = a && b;", ["const c = (a || b);"]],
  ["const c = a - b;", ["const c = (a + b);"]],
  ["const c = a ?? b;", ["const c = (a);", "const c = (b);"]],
  ["const c = a(7);", ["const c = a(((8)));", "const c = a(((6)));"]],
  ["const c = true;", ["const c = (false);"]],
  ["const c = a.filter(b).sort();", ["const c = (a.filter(b));", "const c = (a).sort();"]],
  ["const c = a?.b.sort();", ["const c = (a?.b);"]],
  ["const c = a.some(b);", ["const c = (a.every(b));"]],
  ["const c = Math.max(a, b);", ["const c = (Math.min(a, b));"]],
  ["const c = [a];", ["const c = ([]);"]],
  ["for (;;) { continue; }", ["for (;;) { ; }"]],
  ["throw a;", [";"]],
  ["return;", [";"]],
  ["return a satisfies B;", [";"]],
])("%s holds its mistakes", (text, made) => {
  expect(madeOf(text)).toEqual(made);
});

test("a mutant knows its line", () => {
  expect(findMutants("a.ts", "\n  const c = true; // so\n", OPERATORS)).toMatchObject([
    { line: 2, lineText: "const c = true; // so", original: "true", replacement: "false" },
  ]);
});
