import { matches } from "../../model/pattern.ts";
import { listed } from "../../model/reasons/names.ts";
import type { Unit } from "../../model/unit.ts";
import { shareOf } from "../sources/share.ts";
import type { Gathered, KnownRepository, ListedRepository, Source } from "../sources/source.ts";

/** One of the runs that share a scan: the `index`-th of `count`, from 1 on. */
export interface Shard {
  index: number;
  count: number;
}

/** How much of the organisation a run reads: all of it, a shard's part, or repositories of some names alone. */
export type Extent = { of: "all" } | ({ of: "shard" } & Shard) | { of: "some"; patterns: readonly string[] };

export const EVERYTHING = { of: "all" } as const satisfies Extent;

/** Whose a repository is: by its id alone, so that a rename or another repository moves nothing. */
export const shardOf = (repository: number, count: number): number => repository % count || count;

/** Whether a run reads what is the organisation's own: of several shards the first does. */
export const readsOrganization = (extent: Extent): boolean => extent.of !== "shard" || extent.index === 1;

/** Whether a run reads a repository. */
export function readsRepository(
  extent: Extent,
  { id, name }: Pick<ListedRepository, "id" | "name">,
): boolean {
  switch (extent.of) {
    case "all":
      return true;
    case "shard":
      return shardOf(id, extent.count) === extent.index;
    case "some":
      return extent.patterns.some((pattern) => matches(pattern, name));
    default:
      return extent satisfies never;
  }
}

/** Sources that a run asks for its own sake; those that they need are asked besides. */
export const sourcesAsked = (extent: Extent, sources: readonly Source[]): readonly Source[] =>
  readsOrganization(extent) ? sources : sources.filter((source) => shareOf(source.id) === "repositories");

/** What a source is told of others: of repositories its own share, where it asks for them one by one. */
export const narrowed = (gathered: Gathered, source: Source, extent: Extent): Gathered =>
  extent.of === "all" || shareOf(source.id) === "organization"
    ? gathered
    : { ...gathered, repositories: gathered.repositories.filter((one) => readsRepository(extent, one)) };

/** Repositories that are looked for when no list holds them. Every shard looks for all: what proves the list is one. */
export const lookedFor = (known: readonly KnownRepository[], extent: Extent): readonly KnownRepository[] =>
  extent.of === "some" ? known.filter((one) => readsRepository(extent, one)) : known;

/** The units of a run that was limited: the list of repositories counts for those alone. */
export function limited(units: readonly Unit[], extent: Extent, listing: Unit["source"]): readonly Unit[] {
  if (extent.of !== "some") return units;
  const reason = { reason: "limited-to", with: { patterns: listed(extent.patterns) } } as const;
  const remedy = { reason: "run-without-limit", with: {} } as const;
  return units.map((unit) =>
    unit.source === listing && unit.scope.of === "organization" && unit.state === "complete"
      ? { ...unit, state: "partial", reason, remedy }
      : unit,
  );
}
