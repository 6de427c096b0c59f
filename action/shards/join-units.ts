import { groupBy } from "../../model/group-by.ts";
import { listed as namesOf } from "../../model/reasons/names.ts";
import { isGap, keyOfUnit, type Unit } from "../../model/unit.ts";
import { LISTING } from "../collect/collect.ts";
import { shardOf } from "../collect/extent.ts";
import { Refusal } from "../run/refusal.ts";
import { shareOf } from "../sources/share.ts";
import type { JoinedRepositories } from "./join-repositories.ts";
import type { ReadPart } from "./of-one-scan.ts";

/** The one unit of a source that asks repository by repository, in a shard that knew of none. */
const isBehindList = ({ source, scope, state }: Unit): boolean =>
  scope.of === "organization" && state === "not-attempted" && shareOf(source) === "repositories";

/**
 * The units of all parts, each once. Where a source had nothing to ask about in one shard and units in another, those
 * are its units; the list of repositories is one unit, and as whole as the least whole of them.
 * @throws {Refusal} when two parts hold the same unit: accounts would count it twice.
 */
export function joinUnits(parts: readonly ReadPart[], unread: JoinedRepositories["unread"]): Unit[] {
  const joined = new Map<string, Unit>();
  const bySource = groupBy(
    withRepositoriesFirst(parts).flatMap(({ file, part }) => part.units.map((unit) => ({ file, unit }))),
    ({ unit }) => unit.source,
  );
  for (const units of bySource.values()) {
    const own = units.filter(({ unit }) => !isBehindList(unit));
    const left = own.length > 0 ? own : units.slice(0, 1);
    for (const { file, unit } of left) {
      const key = keyOfUnit(unit);
      if (joined.has(key))
        throw new Refusal(
          2,
          `The part ${file} holds a unit that another part holds too (${unit.source}, ${unit.name}), so that it would be counted twice; run all shards again.`,
        );
      joined.set(
        key,
        unit.source === LISTING && unit.scope.of === "organization" ? list(unit, parts, unread) : unit,
      );
    }
  }
  return [...joined.values(), ...unlisted(joined, unread)];
}

/** Of two shards that leave a source unseen, the one that knew of repositories tells why. */
const withRepositoriesFirst = (parts: readonly ReadPart[]): ReadPart[] => {
  const own = ({ part: { shard, listed } }: ReadPart) =>
    listed.some(({ id }) => shardOf(id, shard.count) === shard.index);
  return [...parts.filter(own), ...parts.filter((one) => !own(one))];
};

/** The list of repositories as the first shard read it, unless another's was not whole or held others. */
function list(unit: Unit, parts: readonly ReadPart[], unread: JoinedRepositories["unread"]): Unit {
  if (isGap(unit)) return unit;
  const other = parts.find(({ part }) => isGap(part.list))?.part.list;
  if (other !== undefined) return { ...unit, state: "partial", reason: other.reason, remedy: other.remedy };
  if (unread.size === 0) return unit;
  const unlike = namesOf([...unread.values()].map(({ name }) => name));
  return {
    ...unit,
    state: "partial",
    reason: { reason: "lists-differ", with: { unlike } },
    remedy: { reason: "run-again", with: {} },
  };
}

/** A unit for each repository that a shard was told of, and not the one that would have read it. */
const unlisted = (joined: ReadonlyMap<string, Unit>, unread: JoinedRepositories["unread"]): Unit[] =>
  [...unread].flatMap(([repository, { name, read }]): Unit[] => {
    const address = { source: LISTING, scope: { of: "repository", repository } as const, name };
    const has = joined.has(keyOfUnit(address));
    const [reason, remedy] = [
      { reason: "listed-elsewhere", with: {} },
      { reason: "run-again", with: {} },
    ] as const;
    return read || has ? [] : [{ ...address, state: "not-attempted", items: 0, reason, remedy }];
  });
