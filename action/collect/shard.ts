import { NOTHING_SEEN } from "../../model/organization.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import type { Unit } from "../../model/unit.ts";
import { shareOf } from "../sources/share.ts";
import { merge, nothing, type Gathered, type ListedRepository } from "../sources/source.ts";
import { nameAdvisoryForks } from "./advisory-fork.ts";
import { gather, LISTING, obtainedBy, snapshotOf, type Collecting } from "./collect.ts";
import type { Collected } from "./collected.ts";
import { readsOrganization, readsRepository, type Shard } from "./extent.ts";

/** What one of several runs that share a scan collected. */
export interface CollectedPart extends Collected {
  shard: Shard;
  /** How its reading of the list of repositories ended. */
  list: Unit;
  /** Every repository that it was told of, another shard's too. */
  listed: readonly Pick<ListedRepository, "id" | "name">[];
}

/**
 * Asks what a shard reads: repositories of its own, and in the first shard what is the organisation's. Each asks for the
 * list of repositories, and for what that takes; of those answers the first one's are kept. It keeps of every repository
 * what the organisation's sources tell of it, and the others nothing but their own.
 */
export async function collectPart(
  collecting: Omit<Collecting, "extent">,
  { index, count }: Shard,
): Promise<CollectedPart> {
  const { github } = collecting;
  const shard = { index, count };
  const extent = { of: "shard", ...shard } as const;
  const { bySource, everything } = await gather({ ...collecting, extent });
  const all = readsOrganization(extent);
  const own = [...bySource].filter(([id]) => all || shareOf(id) === "repositories");
  const kept: Gathered = { ...nothing, ...merge(own.map(([, gathered]) => gathered)) };
  const repositories = everything.repositories.filter((one) => all || readsRepository(extent, one));
  const units = nameAdvisoryForks(kept.units, everything.repositories);
  const list = everything.units.find(
    ({ source, scope }) => source === LISTING && scope.of === "organization",
  );
  if (list === undefined) throw new Error("The list of repositories gave no unit.");
  const snapshot = snapshotOf({ ...kept, repositories, units }, github.organization);
  return {
    snapshot: all ? snapshot : withoutOrganization(snapshot),
    ...obtainedBy(github),
    shard,
    list,
    listed: everything.repositories.map(({ id, name }) => ({ id, name })).sort((a, b) => a.id - b.id),
  };
}

const withoutOrganization = ({ organization, ...snapshot }: Snapshot): Snapshot => ({
  ...snapshot,
  organization: { ...organization, facts: NOTHING_SEEN },
});
