import { run, type VerifiableLedger } from "../ledger/verifiable.ts";

/** What a forger starts from, and how the dice fell. */
export interface Given {
  /** A copy of the ledger, to go on from; what is added to it is the forger's. */
  ledger: VerifiableLedger;
  /** Its trees, by commit. */
  trees: ReadonlyMap<string, string>;
  random: () => number;
}

/** A ledger after somebody was at it. */
export interface Mutated {
  /** What was done, in words that tell one from another. */
  what: string;
  /** The commit that is verified now. */
  head: string;
  /** Commits that were made for it, those that stand on the forgery included. */
  commits: ReadonlySet<string>;
  /** The file or the tag that has to be named; null where the commit, or one that stands on it, is enough. */
  path: string | null;
  /** Takes back what was done to tags. */
  undo?: () => void;
}

/** One kind of mutation. */
export type Kind = (given: Given) => Mutated;

/** One of several, never none. */
export function pick<T>(all: readonly T[], random: () => number): T {
  const one = all[Math.floor(random() * all.length)];
  if (one === undefined) throw new Error("nothing is left to choose from");
  return one;
}

/** The trees of all commits of a ledger. */
export function treesOf({ folder, made }: VerifiableLedger): Map<string, string> {
  const trees = run(folder, ["rev-parse", ...made.map(({ commit }) => `${commit}^{tree}`)])
    .trim()
    .split("\n");
  return new Map(made.map(({ commit }, at) => [commit, trees[at] ?? ""]));
}

export const LIST = "evidence/acme/SHA256SUMS";

/** Paths of a commit's evidence, but for the list of digests. */
export const evidenceAt = ({ texts }: { texts: ReadonlyMap<string, string> }): string[] =>
  [...texts.keys()].filter((path) => path.startsWith("evidence/") && path !== LIST);
