import { expect, test } from "vitest";
import { ofBundle } from "../faults/drawn.ts";
import { KINDS } from "./kinds/index.ts";
import { tryMutations } from "./try-mutations.ts";

const SEED = 9;
const COUNT = Object.keys(KINDS).length;
/** Each kind once, of the rounds that `npm run sweep:mutations` goes through; another round with each bundle. */
const ROUND = ofBundle() % 10;

test(`${COUNT} mutations of a ledger are each found with their place, and nothing is in one that nobody touched (seed ${SEED}, round ${ROUND})`, async () => {
  const { made, missed, untouched } = await tryMutations(SEED, { from: ROUND * COUNT, count: COUNT });
  expect(untouched).toEqual([]);
  expect(missed).toEqual([]);
  expect([...made.keys()].sort()).toEqual(Object.keys(KINDS).sort());
});
