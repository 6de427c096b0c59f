import { byCodePoint } from "../../model/yaml.ts";
import type { Git } from "./git.ts";
import { objectBytes } from "./objects.ts";
import { FOLDER, treeEntries, type TreeEntry } from "./tree-entries.ts";

/** A folder of two trees whose content differs; null on the side that has none of this name. */
interface Folders {
  path: string;
  sides: readonly [string | null, string | null];
}

/**
 * Paths at which two trees differ, as `git diff-tree -r --no-renames --name-only` lists them; all of them where `from`
 * is null. Read are only folders that differ, through the git that stays: starting one costs more than the answer.
 */
export async function differingPaths(git: Git, from: string | null, to: string): Promise<string[]> {
  const differing = new Set<string>();
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
      return new Map(treeEntries(path, tree).map((entry) => [entry.path, entry]));
    };
    folders = folders.flatMap(({ path, sides: [before, after] }) => {
      const [was, is] = [entriesOf(path, before), entriesOf(path, after)];
      return [...new Set([...was.keys(), ...is.keys()])].flatMap((name): Folders[] => {
        const [one, other] = [was.get(name), is.get(name)];
        if (one?.object === other?.object && one?.mode === other?.mode) return [];
        if (isFile(one) || isFile(other)) differing.add(name);
        return isFolder(one) || isFolder(other) ? [{ path: name, sides: [treeOf(one), treeOf(other)] }] : [];
      });
    });
  }
  return [...differing].sort(byCodePoint);
}

const isFolder = (entry: TreeEntry | undefined): boolean => entry?.mode === FOLDER;
/** A file, a link or a submodule. */
const isFile = (entry: TreeEntry | undefined): boolean => entry !== undefined && !isFolder(entry);
const treeOf = (entry: TreeEntry | undefined): string | null =>
  entry?.mode === FOLDER ? entry.object : null;
