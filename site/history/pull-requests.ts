import type { Commit } from "./log.ts";

/** How a commit came to the branch that is read: by which pull request, where its history says so. */
export type PullRequests = ReadonlyMap<string, number>;

/**
 * Finds the pull request of every commit from the subjects GitHub writes: `Merge pull request #12 from …` on a merge
 * brings all commits of its second parent, ` (#12)` at the end of a squashed commit names its own.
 */
export function pullRequests(commits: readonly Commit[]): PullRequests {
  const byId = new Map(commits.map((commit) => [commit.id, commit]));
  const found = new Map<string, number>();
  const firstParents = lineOfFirstParents(commits[0], byId);
  const taken = new Set(firstParents.map(({ id }) => id));
  // Oldest merge first, so that a commit belongs to the pull request that brought it in first.
  for (const commit of firstParents.reverse()) {
    const number = numberIn(commit);
    if (number !== null) found.set(commit.id, number);
    const waiting = commit.parents.slice(1);
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (taken.has(id)) continue;
      taken.add(id);
      if (number !== null) found.set(id, number);
      waiting.push(...(byId.get(id)?.parents ?? []));
    }
  }
  return found;
}

function numberIn({ subject, parents }: Commit): number | null {
  const match =
    parents.length > 1 ? /^Merge pull request #(\d{1,9})\b/.exec(subject) : / \(#(\d{1,9})\)$/.exec(subject);
  return match ? Number(match[1]) : null;
}

function lineOfFirstParents(head: Commit | undefined, byId: ReadonlyMap<string, Commit>): Commit[] {
  const line: Commit[] = [];
  for (let commit = head; commit; commit = byId.get(commit.parents[0] ?? "")) line.push(commit);
  return line;
}
