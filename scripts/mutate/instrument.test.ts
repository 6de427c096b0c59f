import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { findMutants } from "./find-mutants.ts";
import { instrument, SWITCH } from "./instrument.ts";
import { mutated } from "./compiles.ts";
import { OPERATORS } from "./operators/index.ts";

/** What a text comes to with one mutant on, or none. */
const valueOf = (text: string, on: number | null): unknown =>
  runInNewContext(text, { [SWITCH]: (id: number) => id === on, list: [3, 1, 2], nothing: null });

test.each([
  "(() => { if (list.length > 3 && list[0] === 3) return 1; else return 2; })();",
  "(() => { if (nothing) throw 1; else if (list.length === 3) return true; return false; })();",
  "(nothing ?? list.filter((one) => one > 1).sort()).join();",
  "list.some((one) => one === 1) ? [list.length + 1] : [0];",
  "nothing?.sort() ?? [true, false].some((one) => one);",
  "(() => { let sum = 0; for (const one of list) { if (one === 1) continue; sum += one; } return sum; })();",
])("%s: each switch gives what its own text gives, and none the text as it stands", (text) => {
  const mutants = findMutants("a.ts", text, OPERATORS).map((one, id) => ({ ...one, id }));
  const switched = instrument(text, mutants);
  expect(valueOf(switched, null)).toEqual(valueOf(text, null));
  const outcome = (run: () => unknown) => {
    try {
      return JSON.stringify(run());
    } catch {
      return "it throws";
    }
  };
  expect(mutants.length).toBeGreaterThan(2);
  for (const one of mutants)
    expect(outcome(() => valueOf(switched, one.id))).toBe(outcome(() => valueOf(mutated(text, one), null)));
});
