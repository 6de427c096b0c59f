import { byCodePoint } from "../../model/yaml.ts";
import type { Git } from "./git.ts";
import { objectBytes } from "./objects.ts";

/** One file of a tree. */
export interface TreeFile {
  path: string;
  /** Name of its blob. */
  object: string;
}

interface Entry {
  isFolder: boolean;
  path: string;
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
      return entriesOf(path, tree).filter((entry) => paths.some((wanted) => isOnTheWay(entry, wanted)));
    });
    files.push(...entries.filter(({ isFolder }) => !isFolder).map(({ path, object }) => ({ path, object })));
    folders = entries.filter(({ isFolder }) => isFolder);
  }
  return files.sort((a, b) => byCodePoint(a.path, b.path));
}

/** Whether an entry is wanted, or is a folder that what is wanted lies in. */
const isOnTheWay = ({ path, isFolder }: Entry, wanted: string): boolean =>
  wanted === "." ||
  path === wanted ||
  path.startsWith(`${wanted}/`) ||
  (isFolder && wanted.startsWith(`${path}/`));

/**
 * The files and folders of a tree: `<mode> <name>`, a zero byte, and the object's name in half as many bytes as it has
 * digits. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_tree_objects
 */
function entriesOf(folder: string, { object: own, bytes }: { object: string; bytes: Buffer }): Entry[] {
  const entries: Entry[] = [];
  const length = own.length / 2;
  for (let at = 0; at < bytes.length;) {
    const zero = bytes.indexOf(0, at);
    if (zero === -1) throw new Error(`git's tree ${own} is broken off`);
    const [mode = "", ...name] = bytes.toString("utf8", at, zero).split(" ");
    const object = bytes.toString("hex", zero + 1, zero + 1 + length);
    const path = folder === "" ? name.join(" ") : `${folder}/${name.join(" ")}`;
    if (mode !== SUBMODULE) entries.push({ path, object, isFolder: mode === FOLDER });
    at = zero + 1 + length;
  }
  return entries;
}

const FOLDER = "40000";
const SUBMODULE = "160000";
