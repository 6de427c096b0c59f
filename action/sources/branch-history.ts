import type { BranchCommit } from "./merged-query.ts";

/** What of the history of a branch lies beyond what is accounted for. */
export interface BeyondCommits {
  /** Commits that were read and are reached from no accounted one, in the order of reading. */
  fresh: readonly BranchCommit[];
  /** Whether an accounted commit was read. */
  isMet: boolean;
  /** Whether every line of work was read down to an accounted commit, or to its first. */
  isClosed: boolean;
}

/**
 * What lies beyond accounted commits. GitHub lists a history by the dates that commits bear: where lines of work were
 * joined, a new commit may come after an accounted one, so that parents decide and not the order.
 */
export function beyond(commits: readonly BranchCommit[], accounted: readonly string[]): BeyondCommits {
  const read = new Map(commits.map((commit) => [commit.oid, commit]));
  const old = new Set<string>();
  const waiting = [...accounted];
  for (let oid = waiting.pop(); oid !== undefined; oid = waiting.pop()) {
    if (old.has(oid)) continue;
    old.add(oid);
    const commit = read.get(oid);
    if (commit !== undefined) waiting.push(...parentsOf(commit));
  }
  const fresh = commits.filter(({ oid }) => !old.has(oid));
  return {
    fresh,
    isMet: accounted.some((oid) => read.has(oid)),
    isClosed: fresh.every((commit) => parentsOf(commit).every((oid) => read.has(oid) || old.has(oid))),
  };
}

const parentsOf = ({ parents }: BranchCommit): string[] =>
  parents.nodes.flatMap((parent) => (parent === null ? [] : [parent.oid]));
