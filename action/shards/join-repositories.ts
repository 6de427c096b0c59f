import { RepositoryFacts } from "../../model/repository.ts";
import type { GoneRepository, ObservedRepository } from "../../model/snapshot.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { shardOf } from "../collect/extent.ts";
import type { ReadPart } from "./of-one-scan.ts";

/** Repositories of all parts, each as the shard saw it whose it is. */
export interface JoinedRepositories {
  repositories: ObservedRepository[];
  gone: GoneRepository[];
  /** Repositories that not every part lists, by id, and whether the shard whose it is was told of it. */
  unread: ReadonlyMap<number, { name: string; read: boolean }>;
}

/**
 * Puts the repositories of all parts together. Each shard asked for the list itself, at a time of its own: what only
 * some of them were told of is named, so that none is lost between two lists.
 */
export function joinRepositories(parts: readonly ReadPart[]): JoinedRepositories {
  const firstSaw = new Map(parts[0]?.part.repositories.map((one) => [one.id, one]));
  const repositories = parts
    .flatMap(({ part: { shard, repositories: own } }) =>
      own.filter(({ id }) => shardOf(id, shard.count) === shard.index),
    )
    .map((one) => ({ ...one, facts: together(one, firstSaw.get(one.id)) }))
    .sort((a, b) => byCodePoint(a.name, b.name) || a.id - b.id);
  const here = new Set(repositories.map(({ id }) => id));
  const told = new Map<number, { name: string; times: number }>();
  for (const { part } of parts)
    for (const { id, name } of part.listed)
      told.set(id, { name: told.get(id)?.name ?? name, times: (told.get(id)?.times ?? 0) + 1 });
  const differing = [...told].filter(([, { times }]) => times !== parts.length).sort(([a], [b]) => a - b);
  return {
    repositories,
    // One that a later list holds again is not gone.
    gone: parts
      .flatMap(({ part }) => part.gone)
      .filter(({ id }) => !here.has(id))
      .sort((a, b) => a.id - b.id),
    unread: new Map(differing.map(([id, { name }]) => [id, { name, read: here.has(id) }])),
  };
}

/** Facts of a repository from its own shard, and from the first what the organisation's sources tell of it. */
function together(own: ObservedRepository, first: ObservedRepository | undefined): RepositoryFacts {
  if (first === undefined || first === own) return own.facts;
  const known = Object.entries(own.facts).filter(([, value]) => value !== null);
  return RepositoryFacts.parse({ ...first.facts, ...Object.fromEntries(known) });
}
