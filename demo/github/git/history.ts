import type { Repository } from "../world.ts";
import type { GitStore } from "./store.ts";

/** Whether `older` is reached from `newer`. */
export async function isAncestor(
  store: GitStore,
  repository: Repository,
  older: string,
  newer: string,
): Promise<boolean> {
  const args = ["merge-base", "--is-ancestor", older, newer];
  return (await store.processes.run(await store.directory(repository), args)).code === 0;
}

/** The commits that `head` has and `base` has not, oldest first. */
export async function commitsBetween(
  store: GitStore,
  repository: Repository,
  base: string,
  head: string,
): Promise<string[]> {
  const args = ["rev-list", "--reverse", "--topo-order", `${base}..${head}`];
  const output = await store.processes.must(await store.directory(repository), args);
  return output.toString("utf8").split("\n").filter(Boolean);
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
  const output = await store.processes.run(await store.directory(repository), args);
  const lines = output.stdout.toString("utf8").split("\0").filter(Boolean);
  return lines.map((line) => {
    const [additions, deletions, path = ""] = line.split("\t");
    return { path, additions: Number(additions) || 0, deletions: Number(deletions) || 0 };
  });
}
