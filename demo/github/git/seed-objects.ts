import type { Seed } from "../world.ts";
import { encodeCommit, encodeTree, objectId, type GitObject, type TreeEntry } from "./objects.ts";

/** A first commit as git objects in memory. */
export interface SeedObjects {
  commit: string;
  objects: Map<string, GitObject>;
}

/** What a folder can hold besides texts and folders: bytes, a symbolic link to a path, a submodule at a commit. */
export type SeedEntry = { bytes: Uint8Array } | { link: string } | { submodule: string };

interface Folder {
  files: Map<string, SeedEntry>;
  folders: Map<string, Folder>;
}

const emptyFolder = (): Folder => ({ files: new Map(), folders: new Map() });

/** Computes the objects that a first commit of these files consists of. */
export function seedObjects(seed: Seed): SeedObjects {
  const objects = new Map<string, GitObject>();
  const keep = (object: GitObject): string => {
    const sha = objectId(object);
    objects.set(sha, object);
    return sha;
  };
  const signature = { ...seed.author, date: seed.date };
  const tree = keepFolder(folderOf(entriesOf(seed)), keep);
  const commit = keep(
    encodeCommit({ tree, parents: [], author: signature, committer: signature, message: seed.message }),
  );
  return { commit, objects };
}

const entriesOf = ({ files, entries }: Seed): [string, SeedEntry][] => [
  ...Object.entries(files).map(([path, text]): [string, SeedEntry] => [path, { bytes: Buffer.from(text) }]),
  ...Object.entries(entries),
];

function folderOf(entries: readonly [string, SeedEntry][]): Folder {
  const root = emptyFolder();
  for (const [path, entry] of entries) {
    const steps = path.split("/");
    const name = steps.pop() ?? path;
    let folder = root;
    for (const step of steps) {
      const next = folder.folders.get(step) ?? emptyFolder();
      folder.folders.set(step, next);
      folder = next;
    }
    folder.files.set(name, entry);
  }
  return root;
}

function keepFolder(folder: Folder, keep: (object: GitObject) => string): string {
  const blob = (bytes: Uint8Array) => keep({ type: "blob", content: Buffer.from(bytes) });
  const files = [...folder.files].map(([name, entry]): TreeEntry => {
    if ("submodule" in entry) return { mode: "160000", name, sha: entry.submodule, type: "commit" };
    if ("link" in entry) return { mode: "120000", name, sha: blob(Buffer.from(entry.link)), type: "blob" };
    return { mode: "100644", name, sha: blob(entry.bytes), type: "blob" };
  });
  const folders = [...folder.folders].map(([name, inner]): TreeEntry => {
    return { mode: "040000", name, sha: keepFolder(inner, keep), type: "tree" };
  });
  return keep(encodeTree([...files, ...folders]));
}
