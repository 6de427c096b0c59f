import type { RepositoryChanges, Rewrite } from "./change.ts";
import { groupBy } from "./group-by.ts";
import type { Ledger } from "./ledger.ts";
import type { Snapshot } from "./snapshot.ts";
import { byCodePoint } from "./yaml.ts";

/** What a ledger holds of default branches, by GitHub's id of the repository. */
export function recordedChanges({
  changes,
}: Pick<Ledger, "changes">): ReadonlyMap<number, RepositoryChanges> {
  const months = changes.map(({ data }) => data).sort((a, b) => byCodePoint(a.month, b.month));
  const parts = months.map(({ repository_id: repository, head, merged, pushes, deployments, rewritten }) => ({
    repository,
    head,
    merged,
    pushes,
    deployments,
    ...withRewrites(rewritten),
  }));
  return new Map(joinedChanges(parts).map((one) => [one.repository, one]));
}

/**
 * Several readings of default branches, oldest first, as one of each repository. What stands in an earlier one stays as
 * it was recorded; the commit that the last one ends at is where reading goes on.
 */
export const joinedChanges = (parts: readonly RepositoryChanges[]): RepositoryChanges[] =>
  [...groupBy(parts, ({ repository }) => repository)]
    .map(([repository, own]) => ({
      repository,
      head: own.findLast(({ head }) => head !== null)?.head ?? null,
      merged: joinedBy(
        own.flatMap(({ merged }) => merged),
        ({ number }) => number,
        ({ merged_at: at }) => at,
      ),
      pushes: joinedBy(
        own.flatMap(({ pushes }) => pushes),
        ({ commit }) => commit,
        ({ at }) => at,
      ),
      deployments: joinedBy(
        own.flatMap(({ deployments }) => deployments),
        ({ deployment }) => deployment,
        ({ at }) => at,
      ),
      ...withRewrites(
        joinedBy(
          own.flatMap(({ rewritten }) => rewritten ?? []),
          ({ from, to }) => `${from} ${to}`,
          ({ at }) => at,
        ),
      ),
    }))
    .sort((a, b) => a.repository - b.repository);

/** Rewrites as part of what has them; nothing where there are none. */
export const withRewrites = (rewritten: readonly Rewrite[] = []): { rewritten?: Rewrite[] } =>
  rewritten.length === 0 ? {} : { rewritten: [...rewritten] };

function joinedBy<Item>(
  items: readonly Item[],
  key: (item: Item) => string | number,
  at: (item: Item) => string,
): Item[] {
  const first = new Map<string | number, Item>();
  for (const item of items) if (!first.has(key(item))) first.set(key(item), item);
  return [...first.values()].sort((a, b) => byCodePoint(at(a), at(b)));
}

/** The snapshot with what earlier scans recorded of the default branches of its repositories. */
export function withRecordedChanges(snapshot: Snapshot, ledger: Pick<Ledger, "changes">): Snapshot {
  if (ledger.changes.length === 0) return snapshot;
  const here = new Set(snapshot.repositories.map(({ id }) => id));
  const recorded = [...recordedChanges(ledger).values()].filter(({ repository }) => here.has(repository));
  return { ...snapshot, changes: joinedChanges([...recorded, ...snapshot.changes]) };
}
