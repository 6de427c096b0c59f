import type { Repository } from "../world.ts";
import { writeLooseObject } from "./loose-objects.ts";
import { decodeTree, encodeTree, type TreeEntry } from "./objects.ts";
import type { GitStore } from "./store.ts";

/** A file to write, to remove, or to put in place by the id of its object. */
export type FileEdit =
  | { path: string; content: Buffer; mode?: string }
  | { path: string; content: null }
  | { path: string; object: string; mode: string };

/** What is to stand at a path below a tree; null: nothing. */
interface Placed {
  steps: readonly string[];
  entry: Omit<TreeEntry, "name"> | null;
}

/** The tree `base` (null: an empty one) with files written, put in place by id, and removed; folders left empty go. */
export async function editTree(
  store: GitStore,
  repository: Repository,
  base: string | null,
  edits: readonly FileEdit[],
): Promise<string> {
  const directory = await store.directory(repository);
  const entryOf = async (edit: FileEdit): Promise<Placed["entry"]> => {
    if ("object" in edit) return { mode: edit.mode, sha: edit.object, type: typeOf(edit.mode) };
    if (edit.content === null) return null;
    const { content, mode = "100644" } = edit;
    return { mode, sha: await writeLooseObject(directory, { type: "blob", content }), type: "blob" };
  };
  const entriesOf = async (tree: string | null): Promise<TreeEntry[]> => {
    if (tree === null) return [];
    const object = (await store.objects(repository, [tree])).get(tree);
    if (object?.type !== "tree") throw new Error(`There is no tree ${tree}.`);
    const entries = decodeTree(object.content);
    if (encodeTree(entries).content.equals(object.content)) return entries;
    throw new Error(`Tree ${tree} holds a name that is no UTF-8, or is not in order.`);
  };
  const write = (entries: TreeEntry[]): Promise<string> => writeLooseObject(directory, encodeTree(entries));

  async function edited(tree: string | null, placed: readonly Placed[]): Promise<TreeEntry[]> {
    const entries = new Map((await entriesOf(tree)).map((entry) => [entry.name, entry]));
    for (const name of new Set(placed.map(({ steps }) => steps[0] ?? ""))) {
      const here = placed.filter(({ steps }) => steps[0] === name);
      const last = here.findLastIndex(({ steps }) => steps.length === 1);
      const whole = here[last];
      if (whole?.entry === null) entries.delete(name);
      else if (whole !== undefined) entries.set(name, { name, ...whole.entry });
      const below = here.slice(last + 1).map(({ steps, entry }) => ({ steps: steps.slice(1), entry }));
      const now = entries.get(name);
      // What is not below a file cannot be removed there, and leaves the file alone.
      if (below.length === 0 || (now?.type !== "tree" && below.every(({ entry }) => entry === null)))
        continue;
      const inside = await edited(now?.type === "tree" ? now.sha : null, below);
      if (inside.length === 0) entries.delete(name);
      else entries.set(name, { name, mode: "040000", type: "tree", sha: await write(inside) });
    }
    return [...entries.values()];
  }

  const placed: Placed[] = [];
  for (const edit of edits) placed.push({ steps: edit.path.split("/"), entry: await entryOf(edit) });
  return write(await edited(base, placed));
}

const typeOf = (mode: string): TreeEntry["type"] =>
  mode === "040000" ? "tree" : mode === "160000" ? "commit" : "blob";
