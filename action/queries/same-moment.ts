import { groupBy } from "../../model/group-by.ts";
import { renewedAt } from "../../model/identities/traits.ts";
import type { ObservedIdentity, Snapshot } from "../../model/snapshot.ts";
import { byCodePoint } from "../../model/yaml.ts";

/** Several of one kind and name, in different places, whose values were stored at nearly the same moment. */
export interface SameMoment {
  /** As the first of them is written. */
  name: string;
  kind: ObservedIdentity["kind"];
  /** Whose they are, each once, by moment: names of repositories, empty for the organisation. */
  owners: readonly string[];
}

interface Dated {
  identity: ObservedIdentity;
  at: number;
}

/** GitHub treats names of secrets without regard to case. */
const keyOf = ({ kind, title }: ObservedIdentity) => `${kind} ${title.toUpperCase()}`;

const ownerOf = ({ identity }: Dated) => identity.repository?.name ?? "";

/**
 * The groups of those asked for, by kind and name and then by moment. Two belong together when each was stored within
 * so many milliseconds of the next; a group in one place alone, several environments of a repository say, is none.
 */
export function sameMoments(
  { identities }: Snapshot,
  { within, isAsked }: { within: number; isAsked: (kind: ObservedIdentity["kind"]) => boolean },
): readonly SameMoment[] {
  const dated = identities
    .filter(({ kind }) => isAsked(kind))
    .flatMap((identity): Dated[] => {
      const at = renewedAt(identity);
      return at === null ? [] : [{ identity, at: Date.parse(at) }];
    })
    .sort((a, b) => a.at - b.at || byCodePoint(a.identity.uid, b.identity.uid));
  const named = [...groupBy(dated, ({ identity }) => keyOf(identity))].sort(([a], [b]) => byCodePoint(a, b));
  return named.flatMap(([, group]) => together(group, within).flatMap(copies));
}

/** A sorted list, cut where the next is later than so many milliseconds. */
function together(sorted: readonly Dated[], within: number): Dated[][] {
  const groups: Dated[][] = [];
  let last: Dated[] = [];
  for (const one of sorted) {
    const before = last.at(-1);
    if (before === undefined || one.at - before.at > within) groups.push((last = []));
    last.push(one);
  }
  return groups;
}

function copies(group: readonly Dated[]): SameMoment[] {
  const [first] = group;
  const kept = new Set(group.map(({ identity }) => identity.repository?.id ?? null));
  if (first === undefined || kept.size < 2) return [];
  const { title: name, kind } = first.identity;
  return [{ name, kind, owners: [...new Set(group.map(ownerOf))] }];
}
