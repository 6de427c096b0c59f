import { byCodePoint } from "../../model/by-code-point.ts";
import type { Git } from "./git.ts";
import { objectBytes } from "./objects.ts";
import { FOLDER_MODE, isOnTheWay, SUBMODULE_MODE, treeEntries } from "./tree-entries.ts";

/** One file of a tree. */
export interface TreeFile {
  path: string;
  /** Name of its blob. */
  object: string;
}

/**
 * Every file at or under `paths` (`.` is all) in the tree of a commit or of whatever git knows by this name, sorted.
 * A submodule has no text here; the folder it hides is its own repository.
 */
export async function filesInTree(git: Git, name: string, paths: readonly string[]): Promise<TreeFile[]> {
  const root = `${name}^{tree}`;
  const files: TreeFile[] = [];
  let folders: readonly { path: string; object: string }[] = [{ path: "", object: root }];
  while (folders.length > 0) {
    const trees = await objectBytes(
      git,
      folders.map(({ object }) => object),
    );
    const entries = folders.flatMap(({ path, object }) => {
      const tree = trees.get(object);
      if (tree?.type !== "tree") throw new Error(`git has no tree ${object}`);
      return treeEntries(path, tree).filter(
        (entry) => entry.mode !== SUBMODULE_MODE && paths.some((wanted) => isOnTheWay(entry, wanted)),
      );
    });
    files.push(
      ...entries.filter(({ mode }) => mode !== FOLDER_MODE).map(({ path, object }) => ({ path, object })),
    );
    folders = entries.filter(({ mode }) => mode === FOLDER_MODE);
  }
  return files.sort((a, b) => byCodePoint(a.path, b.path));
}

/** Names of the folders right in a folder of a commit; none where there is no such folder. */
export async function foldersIn(git: Git, commit: string, folder: string): Promise<string[]> {
  const name = `${commit}:${folder}`;
  const tree = (await objectBytes(git, [name])).get(name) ?? null;
  return tree?.type === "tree"
    ? treeEntries("", tree).flatMap(({ path, mode }) => (mode === FOLDER_MODE ? [path] : []))
    : [];
}
