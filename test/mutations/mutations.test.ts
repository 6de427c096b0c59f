import { expect, test } from "vitest";
import { KINDS } from "./kinds/index.ts";
import { tryMutations } from "./try-mutations.ts";

const SEED = 9;
/** Each kind four times. */
const COUNT = 4 * Object.keys(KINDS).length;

test(`${COUNT} mutations of a ledger are each found with their place, and nothing is in one that nobody touched (seed ${SEED})`, async () => {
  const { made, missed, untouched } = await tryMutations(SEED, { from: 0, count: COUNT });
  expect(untouched).toEqual([]);
  expect(missed).toEqual([]);
  expect([...made.keys()].sort()).toEqual(Object.keys(KINDS).sort());
});
