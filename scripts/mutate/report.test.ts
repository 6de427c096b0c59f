import { expect, test } from "vitest";
import { outdated, reasonFor } from "./equivalent.ts";
import { findMutants } from "./find-mutants.ts";
import { OPERATORS } from "./operators/index.ts";
import { report, scoreOf } from "./report.ts";

const [mutant] = findMutants("a/x.ts", "const a = true;", OPERATORS);
if (mutant === undefined) throw new Error("there is a mutant");
const entry = {
  file: "a/x.ts",
  line: "const a = true;",
  change: "true → false",
  why: "Nobody reads it.",
};

test.each([
  [0, 0, 100],
  [0, 1, 0],
  [92, 8, 92],
  [919, 81, 91],
])("%i noticed and %i not are %i percent", (noticed, missed, percent) => {
  expect(scoreOf([{ noticed, survivors: Array.from({ length: missed }, () => mutant) }])).toBe(percent);
});

test("the report counts what cannot be noticed apart, and lists every survivor and reason", () => {
  const result = {
    room: "a",
    noticed: 3,
    survivors: [mutant],
    equivalent: [{ mutant, why: entry.why }],
  };
  const text = report([result]);
  expect(text).toContain("| `a` | 5 | 3 | 1 | 1 | 75 % |");
  expect(text).toContain("## Survivors\n\n- `a/x.ts`, truth in `const a = true;`: `true → false`");
  expect(text).toContain("Nobody reads it.");
});

test("a listed mutant is found by its place and text, wherever its line has moved", () => {
  const [moved] = findMutants("a/x.ts", "\n\n  const a = true;\n", OPERATORS);
  expect(moved && reasonFor(moved, [entry])).toBe("Nobody reads it.");
  expect(reasonFor({ ...mutant, file: "a/y.ts" }, [entry])).toBeNull();
});

test("a listed mutant that is no more is told, unless its file was not looked at", () => {
  const [other] = findMutants("a/x.ts", "const b = true;", OPERATORS);
  expect(outdated([entry], ["a/x.ts"], other === undefined ? [] : [other])).toEqual([entry]);
  expect(outdated([entry], ["a/x.ts"], [mutant])).toEqual([]);
  expect(outdated([entry], ["a/y.ts"], [])).toEqual([]);
});
