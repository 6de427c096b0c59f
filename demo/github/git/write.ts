import { randomUUID } from "node:crypto";
import type { Repository } from "../world.ts";
import { isAncestor } from "./history.ts";
import { writeLooseObject } from "./loose-objects.ts";
import { encodeCommit, type Commit, type GitObject } from "./objects.ts";
import { readCommit } from "./read.ts";
import { signedCommit } from "./signing.ts";
import type { GitStore } from "./store.ts";

/** A file to write, to remove, or to put in place by the id of its object. */
export type FileEdit =
  | { path: string; content: Buffer; mode?: string }
  | { path: string; content: null }
  | { path: string; object: string; mode: string };

const none = "0".repeat(40);

/** Moves a ref from `old` (null: it must not exist) to `sha` (null: delete it); false when it stood elsewhere. */
export async function moveRef(
  store: GitStore,
  repository: Repository,
  ref: string,
  sha: string | null,
  old: string | null,
): Promise<boolean> {
  const directory = await store.directory(repository);
  const args = sha === null ? ["update-ref", "-d", ref, old ?? none] : ["update-ref", ref, sha, old ?? none];
  return (await store.processes.run(directory, args)).code === 0;
}

/** Writes a commit object; no ref moves. */
export const writeCommit = (store: GitStore, repository: Repository, commit: Commit): Promise<string> =>
  writeObject(store, repository, encodeCommit(commit));

/** Writes a commit that GitHub itself signs; no ref moves. */
export const writeSignedCommit = (store: GitStore, repository: Repository, commit: Commit): Promise<string> =>
  writeObject(store, repository, signedCommit(commit));

/** Writes an object and gives its id. */
export async function writeObject(
  store: GitStore,
  repository: Repository,
  object: GitObject,
): Promise<string> {
  return writeLooseObject(await store.directory(repository), object);
}

/** The tree of two commits merged, or null when they conflict. */
export async function mergeTrees(
  store: GitStore,
  repository: Repository,
  base: string,
  head: string,
): Promise<string | null> {
  // Where one has all that the other has, there is nothing to merge.
  for (const [older, newer] of [
    [base, head],
    [head, base],
  ] as const) {
    if (await isAncestor(store, repository, older, newer))
      return (await readCommit(store, repository, newer))?.tree ?? null;
  }
  const args = ["merge-tree", "--write-tree", "--no-messages", base, head];
  const merged = await store.askOnce(repository, args);
  if (merged.code === 0) return merged.stdout.toString("utf8").trim();
  if (merged.code === 1) return null;
  throw new Error(`git merge-tree ended with ${merged.code} (git 2.38 or later is needed): ${merged.stderr}`);
}

/** The tree `base` (null: an empty one) with files written, put in place by id, and removed. */
export async function editTree(
  store: GitStore,
  repository: Repository,
  base: string | null,
  edits: FileEdit[],
): Promise<string> {
  const directory = await store.directory(repository);
  // fast-import only commits to refs; this one is hidden from clients, and gone again before fast-import ends.
  const ref = `refs/staging/${randomUUID()}`;
  const root = base === null ? "" : `M 040000 ${base} ""\n`;
  const lines: Buffer[] = [Buffer.from(`commit ${ref}\ncommitter x <x> 0 +0000\ndata 0\n${root}`)];
  for (const edit of edits) {
    const path = `"${edit.path.replace(/[\\"]/g, "\\$&").replace(/\n/g, "\\n")}"`;
    if ("object" in edit) lines.push(Buffer.from(`M ${edit.mode} ${edit.object} ${path}\n`));
    else if (edit.content === null) lines.push(Buffer.from(`D ${path}\n`));
    else {
      const header = `M ${edit.mode ?? "100644"} inline ${path}\ndata ${edit.content.length}\n`;
      lines.push(Buffer.from(header), edit.content, Buffer.from("\n"));
    }
  }
  lines.push(Buffer.from(`ls ""\n\nreset ${ref}\nfrom ${none}\n`));
  const said = await store.processes.must(
    directory,
    ["fast-import", "--quiet", "--force"],
    Buffer.concat(lines),
  );
  const tree = /^040000 tree ([0-9a-f]{40})\t/.exec(said.toString("utf8"))?.[1];
  if (tree === undefined) throw new Error("fast-import did not say which tree it made.");
  return tree;
}
