import { createHash } from "node:crypto";
import { type Mutant, nameOf } from "./mutant.ts";

/**
 * Mutants in an order that the seed decides and nothing else: one keeps its place when others come or go, so that a
 * sample changes with the code it is drawn from and no further.
 */
export function shuffled(mutants: readonly Mutant[], seed: number): Mutant[] {
  const key = (mutant: Mutant) =>
    createHash("sha256")
      .update(`${seed}\n${nameOf(mutant)}`)
      .digest("hex");
  return mutants
    .map((mutant) => ({ mutant, key: key(mutant) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.mutant.start - b.mutant.start))
    .map(({ mutant }) => mutant);
}

/** The first so many of these that pass a test put to a few at a time. */
export function take<One>(
  all: readonly One[],
  count: number,
  pass: (some: readonly One[]) => readonly One[],
): One[] {
  const taken: One[] = [];
  for (let at = 0; at < all.length && taken.length < count;) {
    const some = all.slice(at, at + Math.max(20, (count - taken.length) * 2));
    taken.push(...pass(some));
    at += some.length;
  }
  return taken.slice(0, count);
}
