import type { Seed } from "../world.ts";
import { encodeCommit, encodeTree, objectId, type GitObject, type TreeEntry } from "./objects.ts";

/** A first commit as git objects in memory. */
export interface SeedObjects {
  commit: string;
  objects: Map<string, GitObject>;
}

interface Folder {
  files: Map<string, string>;
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
  const tree = keepFolder(folderOf(seed.files), keep);
  const commit = keep(
    encodeCommit({ tree, parents: [], author: signature, committer: signature, message: seed.message }),
  );
  return { commit, objects };
}

function folderOf(files: Record<string, string>): Folder {
  const root = emptyFolder();
  for (const [path, text] of Object.entries(files)) {
    const steps = path.split("/");
    const name = steps.pop() ?? path;
    let folder = root;
    for (const step of steps) {
      const next = folder.folders.get(step) ?? emptyFolder();
      folder.folders.set(step, next);
      folder = next;
    }
    folder.files.set(name, text);
  }
  return root;
}

function keepFolder(folder: Folder, keep: (object: GitObject) => string): string {
  const files = [...folder.files].map(([name, text]): TreeEntry => {
    return { mode: "100644", name, sha: keep({ type: "blob", content: Buffer.from(text) }), type: "blob" };
  });
  const folders = [...folder.folders].map(([name, inner]): TreeEntry => {
    return { mode: "040000", name, sha: keepFolder(inner, keep), type: "tree" };
  });
  return keep(encodeTree([...files, ...folders]));
}
