/** A commit and its parents, as it names them. */
export interface CommitAndParents {
  commit: string;
  parents: readonly string[];
}

/** The parents of every commit of a history, by commit. */
type Parents = ReadonlyMap<string, readonly string[]>;

/** Commits and all that they stand on; no more than leads to `until`, where that is given. */
export function reachedFrom(
  heads: readonly string[],
  parents: Parents,
  until: string | null = null,
): ReadonlySet<string> {
  const met = new Set(heads);
  // A set gives what is added to it while it is gone through, too.
  for (const one of met) {
    if (one === until) break;
    for (const parent of parents.get(one) ?? []) met.add(parent);
  }
  return met;
}

/** Of the commits that two histories share, those that no other one of them stands on. */
export function lastShared([one, other]: readonly [string, string], parents: Parents): string[] {
  const there = reachedFrom([other], parents);
  const shared = [...reachedFrom([one], parents)].filter((commit) => there.has(commit));
  const older = new Set(shared.flatMap((commit) => parents.get(commit) ?? []));
  return shared.filter((commit) => !older.has(commit));
}

/** The commits that tips lead to, without those that are left out, parents before children. */
export function inOrder(
  tips: readonly string[],
  without: ReadonlySet<string>,
  parents: Parents,
): CommitAndParents[] {
  const found: CommitAndParents[] = [];
  const met = new Set(without);
  // Each commit waits a second time, until its parents are found; histories are too deep for a function of itself.
  const waiting = tips.toReversed().map((commit) => ({ commit, isReady: false }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { commit, isReady } = next;
    const of = parents.get(commit) ?? [];
    if (isReady) found.push({ commit, parents: of });
    else if (!met.has(commit)) {
      met.add(commit);
      waiting.push({ commit, isReady: true });
      for (const parent of of.toReversed()) waiting.push({ commit: parent, isReady: false });
    }
  }
  return found;
}
