import { randomUUID } from "node:crypto";
import type { Repository } from "../world.ts";
import { encodeCommit, type Commit } from "./objects.ts";
import { readCommit } from "./read.ts";
import type { GitStore } from "./store.ts";

/** A file to write or remove. */
export type FileEdit = { path: string; content: Buffer } | { path: string; content: null };

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
export async function writeCommit(store: GitStore, repository: Repository, commit: Commit): Promise<string> {
  const args = ["hash-object", "-t", "commit", "-w", "--stdin"];
  const output = await store.processes.must(
    await store.directory(repository),
    args,
    encodeCommit(commit).content,
  );
  return output.toString("utf8").trim();
}

/** The tree of two commits merged, or null when they conflict. */
export async function mergeTrees(
  store: GitStore,
  repository: Repository,
  base: string,
  head: string,
): Promise<string | null> {
  const args = ["merge-tree", "--write-tree", "--no-messages", base, head];
  const merged = await store.processes.run(await store.directory(repository), args);
  if (merged.code === 0) return merged.stdout.toString("utf8").trim();
  if (merged.code === 1) return null;
  throw new Error(`git merge-tree ended with ${merged.code} (git 2.38 or later is needed): ${merged.stderr}`);
}

/** The tree of `parent` with files written and removed. */
export async function editTree(
  store: GitStore,
  repository: Repository,
  parent: string,
  edits: FileEdit[],
): Promise<string> {
  const directory = await store.directory(repository);
  // fast-import only commits to refs; this one is hidden from clients and deleted again.
  const ref = `refs/staging/${randomUUID()}`;
  const lines: Buffer[] = [Buffer.from(`commit ${ref}\ncommitter x <x> 0 +0000\ndata 0\nfrom ${parent}\n`)];
  for (const edit of edits) {
    const path = `"${edit.path.replace(/[\\"]/g, "\\$&").replace(/\n/g, "\\n")}"`;
    if (edit.content === null) lines.push(Buffer.from(`D ${path}\n`));
    else {
      const header = Buffer.from(`M 100644 inline ${path}\ndata ${edit.content.length}\n`);
      lines.push(header, edit.content, Buffer.from("\n"));
    }
  }
  await store.processes.must(directory, ["fast-import", "--quiet", "--force"], Buffer.concat(lines));
  const staged = (await store.processes.must(directory, ["rev-parse", ref])).toString("utf8").trim();
  const commit = await readCommit(store, repository, staged);
  await moveRef(store, repository, ref, null, staged);
  if (commit === null) throw new Error(`fast-import left no commit at ${ref}.`);
  return commit.tree;
}
