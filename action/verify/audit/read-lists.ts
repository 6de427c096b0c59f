import { objectBytes } from "../../git/objects.ts";
import type { Git } from "../../git/git.ts";
import { linesOf, listChange, listFacts, type ListChange, type ListFacts } from "./list-change.ts";
import type { SteppedCommit } from "./read-history.ts";

/** What the lists of a history say, and how each commit's differs from the last one that could be read. */
interface Lists {
  /** By commit; without those whose list cannot be read. */
  listed: ReadonlyMap<string, ListChange>;
  /** By blob. */
  lists: ReadonlyMap<string, ListFacts>;
}

/** Lists that are held at a time: a commit's own and those of the commits before it. */
const HELD = 4;
const SAME: ListChange = { removed: new Map(), added: new Map() };

/**
 * Reads every list of a history along the steps of its commits. A list of ten thousand lines is a megabyte, so a few
 * are held at a time, and of the others it is kept what they changed.
 */
export async function readLists(
  git: Git,
  organization: string,
  commits: readonly SteppedCommit[],
): Promise<Lists> {
  const held = new Map<string, readonly string[]>();
  const lines = async (blob: string | null): Promise<readonly string[]> => {
    if (blob === null) return [];
    const known = held.get(blob);
    if (known !== undefined) return known;
    const bytes = (await objectBytes(git, [blob])).get(blob)?.bytes ?? Buffer.alloc(0);
    const read = linesOf(bytes.toString());
    for (const oldest of [...held.keys()].slice(0, Math.max(0, held.size - HELD + 1))) held.delete(oldest);
    held.set(blob, read);
    return read;
  };
  /** The last list that could be read, at each commit. */
  const inForce = new Map<string, string | null>();
  const listed = new Map<string, ListChange>();
  const lists = new Map<string, ListFacts>();
  for (const { commit, via, list } of commits) {
    const before = inForce.get(via.parent ?? "") ?? null;
    const change =
      list === before
        ? SAME
        : list === null
          ? null
          : listChange(organization, await lines(before), await lines(list));
    inForce.set(commit, change === null ? before : list);
    if (change === null) continue;
    listed.set(commit, change);
    if (list !== null && !lists.has(list)) lists.set(list, listFacts(organization, await lines(list)));
  }
  return { listed, lists };
}
