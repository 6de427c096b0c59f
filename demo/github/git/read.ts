import type { Repository } from "../world.ts";
import { decodeCommit, decodeTree, type Commit, type Signed, type TreeEntry } from "./objects.ts";
import type { GitStore } from "./store.ts";

/** A tree entry with its path from the root that was asked for; `size` is known for blobs only. */
export interface TreePath extends TreeEntry {
  path: string;
  size: number | undefined;
}

/** A commit by id, or null when the id is unknown or not a commit's. */
export async function readCommit(
  store: GitStore,
  repository: Repository,
  sha: string,
): Promise<(Commit & { signed: Signed | null }) | null> {
  const object = (await store.objects(repository, [sha])).get(sha);
  return object?.type === "commit" ? decodeCommit(object.content) : null;
}

/** A blob by id. */
export async function readBlob(store: GitStore, repository: Repository, sha: string): Promise<Buffer | null> {
  const object = (await store.objects(repository, [sha])).get(sha);
  return object?.type === "blob" ? object.content : null;
}

/** The entries of a tree (or of a commit's tree), with folders followed if `recursive`; null for an unknown id. */
export async function readTree(
  store: GitStore,
  repository: Repository,
  sha: string,
  recursive: boolean,
): Promise<TreePath[] | null> {
  const object = (await store.objects(repository, [sha])).get(sha);
  if (object?.type === "commit")
    return readTree(store, repository, decodeCommit(object.content).tree, recursive);
  if (object?.type !== "tree") return null;
  const found: TreePath[] = [];
  let level = [{ prefix: "", entries: decodeTree(object.content) }];
  while (level.length > 0) {
    const below: { prefix: string; sha: string }[] = [];
    for (const { prefix, entries } of level) {
      for (const entry of entries) {
        found.push({ ...entry, path: prefix + entry.name, size: undefined });
        if (recursive && entry.type === "tree")
          below.push({ prefix: `${prefix}${entry.name}/`, sha: entry.sha });
      }
    }
    const trees = await store.objects(
      repository,
      below.map((folder) => folder.sha),
    );
    level = below.map(({ prefix, sha: tree }) => ({
      prefix,
      entries: decodeTree(trees.get(tree)?.content ?? Buffer.alloc(0)),
    }));
  }
  const blobs = await store.objects(
    repository,
    found.filter((entry) => entry.type === "blob").map(({ sha }) => sha),
  );
  for (const entry of found)
    entry.size = entry.type === "blob" ? blobs.get(entry.sha)?.content.length : undefined;
  return found.sort((left, right) => Buffer.compare(Buffer.from(left.path), Buffer.from(right.path)));
}

/** What stands at a path of a commit: the entry itself; an empty path is the root tree. */
export async function readPath(
  store: GitStore,
  repository: Repository,
  commit: string,
  path: string,
): Promise<TreePath | null> {
  const root = (await readCommit(store, repository, commit))?.tree;
  if (root === undefined) return null;
  let entry: TreePath = { mode: "040000", name: "", path: "", sha: root, type: "tree", size: undefined };
  for (const step of path.split("/").filter((part) => part !== "")) {
    if (entry.type !== "tree") return null;
    const entries = (await readTree(store, repository, entry.sha, false)) ?? [];
    const next = entries.find((candidate) => candidate.name === step);
    if (next === undefined) return null;
    entry = { ...next, path: entry.path === "" ? step : `${entry.path}/${step}` };
  }
  return entry;
}
