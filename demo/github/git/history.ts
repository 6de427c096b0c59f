import type { Repository } from "../world.ts";
import { decodeCommit } from "./objects.ts";
import type { GitStore } from "./store.ts";

/** A commit and all that it stands on, each with its parents; ids never change what they stand for. */
async function historyOf(
  store: GitStore,
  repository: Repository,
  tip: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const history = new Map<string, readonly string[]>();
  const waiting = [tip];
  for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
    if (history.has(sha)) continue;
    const object = await store.atHand(repository, sha);
    if (object?.type !== "commit") return listHistory(store, repository, tip);
    const { parents } = decodeCommit(object.content);
    history.set(sha, parents);
    waiting.push(...parents);
  }
  return history;
}

async function listHistory(
  store: GitStore,
  repository: Repository,
  tip: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const args = ["rev-list", "--parents", tip];
  const listed = await store.askOnce(repository, args);
  const lines = listed.stdout.toString("utf8").split("\n").filter(Boolean);
  return new Map(lines.map((line) => [line.slice(0, 40), line.split(" ").slice(1)]));
}

/** Whether `older` is reached from `newer`. */
export async function isAncestor(
  store: GitStore,
  repository: Repository,
  older: string,
  newer: string,
): Promise<boolean> {
  return (await historyOf(store, repository, newer)).has(older);
}

/** The commits that `head` has and `base` has not, oldest first. */
export async function commitsBetween(
  store: GitStore,
  repository: Repository,
  base: string,
  head: string,
): Promise<string[]> {
  const old = await historyOf(store, repository, base);
  const all = await historyOf(store, repository, head);
  const found: string[] = [];
  let at = head;
  while (!old.has(at)) {
    const parents = all.get(at) ?? [];
    // Only git knows the order of lines of work that were joined.
    if (parents.length > 1) return listBetween(store, repository, base, head);
    found.unshift(at);
    const [parent] = parents;
    if (parent === undefined) break;
    at = parent;
  }
  return found;
}

async function listBetween(
  store: GitStore,
  repository: Repository,
  base: string,
  head: string,
): Promise<string[]> {
  const args = ["rev-list", "--reverse", "--topo-order", `${base}..${head}`];
  const { code, stdout, stderr } = await store.askOnce(repository, args);
  if (code !== 0) throw new Error(`git rev-list ended with ${code}: ${stderr.trim()}`);
  return stdout.toString("utf8").split("\n").filter(Boolean);
}

/** A commit and all that it stands on, newest first as `git log` has them. */
export async function commitsUpTo(store: GitStore, repository: Repository, tip: string): Promise<string[]> {
  const history = await historyOf(store, repository, tip);
  if (history.size === 1) return [tip];
  return [...(await listHistory(store, repository, tip)).keys()];
}

/** One changed file between two commits. */
export interface FileChange {
  path: string;
  additions: number;
  deletions: number;
}

/** The files that `head` changes since it left `base` (three dots, as pull requests count). */
export async function changesSince(
  store: GitStore,
  repository: Repository,
  base: string,
  head: string,
): Promise<FileChange[]> {
  const args = ["diff", "--numstat", "--no-renames", "-z", `${base}...${head}`];
  const lines = (await store.askOnce(repository, args)).stdout.toString("utf8").split("\0").filter(Boolean);
  return lines.map((line) => {
    const [additions, deletions, path = ""] = line.split("\t");
    return { path, additions: Number(additions) || 0, deletions: Number(deletions) || 0 };
  });
}
