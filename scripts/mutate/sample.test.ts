import { expect, test } from "vitest";
import { findMutants } from "./find-mutants.ts";
import { changeOf } from "./mutant.ts";
import { OPERATORS } from "./operators/index.ts";
import { shuffled, take } from "./sample.ts";

const mutants = findMutants("a.ts", "f(1, 2, 3, 4, 5, 6, 7, 8, 9);", OPERATORS);
const drawn = (seed: number, from = mutants) => shuffled(from, seed).map(changeOf);

test("a seed draws the same again, in whatever order it is given them, and another seed others", () => {
  expect(drawn(1, mutants.toReversed())).toEqual(drawn(1));
  expect(drawn(2)).not.toEqual(drawn(1));
});

test("one that goes leaves the others where they were", () => {
  const [gone] = drawn(1);
  expect(
    drawn(
      1,
      mutants.filter((one) => changeOf(one) !== gone),
    ),
  ).toEqual(drawn(1).slice(1));
});

test.each([
  [3, [2, 4, 6]],
  [0, []],
  [99, Array.from({ length: 50 }, (_none, at) => 2 * (at + 1))],
])("the first %i that pass are taken", (count, taken) => {
  const all = Array.from({ length: 100 }, (_none, at) => at + 1);
  expect(take(all, count, (some) => some.filter((one) => one % 2 === 0))).toEqual(taken);
});
