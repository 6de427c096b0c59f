import { byCodePoint } from "../../model/yaml.ts";
import type { Git } from "./git.ts";
import { objectBytes } from "./objects.ts";
import { FOLDER_MODE, isOnTheWay, treeEntries, type TreeEntry } from "./tree-entries.ts";

/** A folder of two trees whose content differs; null on the side that has none of this name. */
interface Folders {
  path: string;
  sides: readonly [string | null, string | null];
}

/** What stands at a path in each of two trees; null on a side where no file does. */
export interface TreeDifference {
  path: string;
  before: TreeEntry | null;
  after: TreeEntry | null;
}

/**
 * Where two trees differ at or under a path (`.` is all), as `git diff-tree -r --no-renames` lists it; everything there
 * where `from` is null. Read are only folders that differ, through the git that stays: starting one costs more than the
 * answer.
 */
export async function differences(
  git: Git,
  from: string | null,
  to: string,
  under = ".",
): Promise<TreeDifference[]> {
  const found: TreeDifference[] = [];
  let folders: readonly Folders[] = [
    { path: "", sides: [from === null ? null : `${from}^{tree}`, `${to}^{tree}`] },
  ];
  while (folders.length > 0) {
    const trees = await objectBytes(
      git,
      folders.flatMap(({ sides }) => sides.filter((side) => side !== null)),
    );
    const entriesOf = (path: string, side: string | null): ReadonlyMap<string, TreeEntry> => {
      if (side === null) return new Map();
      const tree = trees.get(side);
      if (tree?.type !== "tree") throw new Error(`git has no tree ${side}`);
      const entries = treeEntries(path, tree).filter((entry) => isOnTheWay(entry, under));
      return new Map(entries.map((entry) => [entry.path, entry]));
    };
    folders = folders.flatMap(({ path, sides: [one, other] }) => {
      const [was, is] = [entriesOf(path, one), entriesOf(path, other)];
      return [...new Set([...was.keys(), ...is.keys()])].flatMap((name): Folders[] => {
        const [old, now] = [was.get(name), is.get(name)];
        if (old?.object === now?.object && old?.mode === now?.mode) return [];
        const [before, after] = [fileOf(old), fileOf(now)];
        if (before !== null || after !== null) found.push({ path: name, before, after });
        const sides = [treeOf(old), treeOf(now)] as const;
        return sides.every((side) => side === null) ? [] : [{ path: name, sides }];
      });
    });
  }
  return found.sort((a, b) => byCodePoint(a.path, b.path));
}

/** The paths of {@link differences}. */
export const differingPaths = async (git: Git, from: string | null, to: string): Promise<string[]> =>
  (await differences(git, from, to)).map(({ path }) => path);

/** A file, a link or a submodule. */
const fileOf = (entry: TreeEntry | undefined): TreeEntry | null =>
  entry === undefined || entry.mode === FOLDER_MODE ? null : entry;
const treeOf = (entry: TreeEntry | undefined): string | null =>
  entry?.mode === FOLDER_MODE ? entry.object : null;
