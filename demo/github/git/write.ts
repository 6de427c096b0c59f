import type { Repository } from "../world.ts";
import { isAncestor } from "./history.ts";
import { writeLooseObject } from "./loose-objects.ts";
import { encodeCommit, type Commit, type GitObject } from "./objects.ts";
import { readCommit } from "./read.ts";
import { moveRefFile } from "./ref-files.ts";
import { signedCommit } from "./signing.ts";
import type { GitStore } from "./store.ts";

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
  const moved = await moveRefFile(directory, ref, sha, old);
  if (moved !== undefined) return moved;
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
