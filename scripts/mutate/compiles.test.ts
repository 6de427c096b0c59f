import { join } from "node:path";
import { expect, test } from "vitest";
import { compiling } from "./compiles.ts";
import { findMutants } from "./find-mutants.ts";
import { changeOf } from "./mutant.ts";
import { OPERATORS } from "./operators/index.ts";

test("a mutant that the compiler refuses is no mutant", () => {
  const text = [
    "export const first = (list: readonly string[] | undefined): string =>",
    '  list === undefined ? "" : (list[0] ?? "").trim();',
  ].join("\n");
  const root = join(import.meta.dirname, "../..");
  const found = compiling(root, findMutants("scripts/mutate/made-up.ts", text, OPERATORS), () => text);
  expect(found.map(changeOf)).toEqual([
    '(list[0] ?? "").trim() → (list[0] ?? "")',
    'list[0] ?? "" → ""',
    "0 → (1)",
    "0 → (-1)",
  ]);
}, 60_000);
