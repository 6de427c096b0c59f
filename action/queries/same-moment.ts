import { groupBy } from "../../model/group-by.ts";
import { renewedAt } from "../../model/identities/traits.ts";
import type { ObservedIdentity, Snapshot } from "../../model/snapshot.ts";
import { byCodePoint } from "../../model/yaml.ts";

/** Others of the same kind and name whose value was stored at nearly the same moment. */
export interface SameMoment {
  /** Whose the first of them are, by moment: names of repositories, empty for the organisation. */
  owners: readonly string[];
  /** How many there are in all. */
  total: number;
}

interface Dated {
  identity: ObservedIdentity;
  /** Id of its repository; null for the organisation. */
  owner: number | null;
  at: number;
}

/** At least two of one kind and name, by moment and then uid, and where in that order those of each owner are. */
interface Group {
  dated: readonly Dated[];
  owned: ReadonlyMap<number | null, readonly number[]>;
}

/** GitHub treats names of secrets without regard to case. */
const keyOf = ({ kind, title }: ObservedIdentity) => `${kind} ${title.toUpperCase()}`;

// A memo, not state: the same snapshot gives the same groups, and both are forgotten together.
const made = new WeakMap<Snapshot, ReadonlyMap<string, Group>>();

function groupsOf(snapshot: Snapshot): ReadonlyMap<string, Group> {
  const known = made.get(snapshot) ?? make(snapshot);
  made.set(snapshot, known);
  return known;
}

function make({ identities }: Snapshot): ReadonlyMap<string, Group> {
  const named = groupBy(
    identities.filter((identity) => renewedAt(identity) !== null),
    keyOf,
  );
  const groups = new Map<string, Group>();
  // Most are alone, and to remember them one by one takes more than the identities themselves.
  for (const [key, own] of named) if (own.length > 1) groups.set(key, groupOf(own));
  return groups;
}

function groupOf(identities: readonly ObservedIdentity[]): Group {
  const dated = identities
    .flatMap((identity): Dated[] => {
      const at = renewedAt(identity);
      return at === null ? [] : [{ identity, owner: identity.repository?.id ?? null, at: Date.parse(at) }];
    })
    .sort((a, b) => a.at - b.at || byCodePoint(a.identity.uid, b.identity.uid));
  const entries = groupBy(dated.entries(), ([, { owner }]) => owner);
  return {
    dated,
    owned: new Map([...entries].map(([owner, its]) => [owner, its.map(([at]) => at)])),
  };
}

/** How many of a sorted list are earlier than a moment. */
function before(sorted: readonly Dated[], moment: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.at ?? 0) < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Others of an identity's kind and name, of other repositories or of the organisation, whose value was stored within so
 * many milliseconds of its own. Nothing walks the whole group: ten thousand of one name cost each no more than ten do.
 */
export function sameMoment(
  identity: ObservedIdentity,
  snapshot: Snapshot,
  { within, shown }: { within: number; shown: number },
): SameMoment {
  const group = groupsOf(snapshot).get(keyOf(identity));
  const at = renewedAt(identity);
  if (group === undefined || at === null) return { owners: [], total: 0 };
  const { dated, owned } = group;
  const moment = Date.parse(at);
  const [from, to] = [before(dated, moment - within), before(dated, moment + within + 1)];
  const own = identity.repository?.id ?? null;
  const ownOnes = (owned.get(own) ?? []).filter((at) => at >= from && at < to).length;
  const owners: string[] = [];
  for (let at = from; at < to && owners.length < shown; at += 1) {
    const other = dated[at];
    if (other !== undefined && other.owner !== own) owners.push(other.identity.repository?.name ?? "");
  }
  return { owners, total: to - from - ownOnes };
}
