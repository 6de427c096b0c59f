/** One entry of a tree as git stores it. */
export interface TreeEntry {
  /** From the root of what is read. */
  path: string;
  /** As the tree has it: without the zero before that of a folder. */
  mode: string;
  /** Name of what stands there. */
  object: string;
}

/** Modes of what is no file. */
export const FOLDER_MODE = "40000";
export const SUBMODULE_MODE = "160000";

/**
 * The entries of a tree: `<mode> <name>`, a zero byte, and the object's name in half as many bytes as it has digits.
 * https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_tree_objects
 * @throws where the tree breaks off: git gave another than it has.
 */
export function treeEntries(
  folder: string,
  { object: own, bytes }: { object: string; bytes: Buffer },
): TreeEntry[] {
  const entries: TreeEntry[] = [];
  const length = own.length / 2;
  for (let at = 0; at < bytes.length;) {
    const zero = bytes.indexOf(0, at);
    if (zero === -1) throw new Error(`git's tree ${own} is broken off`);
    const [mode = "", ...name] = bytes.toString("utf8", at, zero).split(" ");
    const object = bytes.toString("hex", zero + 1, zero + 1 + length);
    const path = folder === "" ? name.join(" ") : `${folder}/${name.join(" ")}`;
    entries.push({ path, mode, object });
    at = zero + 1 + length;
  }
  return entries;
}

/** Whether an entry is wanted (`.` is all), or is a folder that what is wanted lies in. */
export const isOnTheWay = ({ path, mode }: TreeEntry, wanted: string): boolean =>
  wanted === "." ||
  path === wanted ||
  path.startsWith(`${wanted}/`) ||
  (mode === FOLDER_MODE && wanted.startsWith(`${path}/`));
