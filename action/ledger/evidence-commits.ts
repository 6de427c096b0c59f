import type { Checkout } from "./checkout.ts";
import type { Git } from "./git.ts";
import { FETCH, overNetwork } from "./over-network.ts";

/** A commit and the evidence it holds. */
export interface EvidenceCommit {
  commit: string;
  parents: readonly string[];
  /** Id of the tree of the organisation's evidence; null where the commit has none. */
  tree: string | null;
}

/** Ids of a folder's tree at commits, by commit; null where a commit does not have it. */
export async function treesAt(
  git: Git,
  commits: readonly string[],
  folder: string,
): Promise<Map<string, string | null>> {
  const wanted = [...new Set(commits)];
  if (wanted.length === 0) return new Map();
  const input = wanted.map((commit) => `${commit}:${folder}\n`).join("");
  const told = await git(["cat-file", "--batch-check=%(objecttype) %(objectname)"], { input });
  if (told.exitCode !== 0) throw new Error(`git cat-file: ${told.stderr}`);
  const lines = told.stdout.toString().split("\n");
  return new Map(
    wanted.map((commit, at) => {
      const [type, tree] = (lines[at] ?? "").split(" ");
      return [commit, type === "tree" && tree !== undefined ? tree : null] as const;
    }),
  );
}

/** Every commit reachable from the tips and not from what is covered, parents before children, with its evidence. */
export async function commitsSince(
  git: Git,
  { tips, covered }: { tips: readonly string[]; covered: readonly string[] },
  folder: string,
): Promise<EvidenceCommit[]> {
  const listing = await git([
    "rev-list",
    "--topo-order",
    "--reverse",
    "--parents",
    ...tips,
    ...covered.map((commit) => `^${commit}`),
    "--",
  ]);
  if (listing.exitCode !== 0) throw new Error(`git rev-list: ${listing.stderr}`);
  const rows = listing.stdout
    .toString()
    .split("\n")
    .filter(Boolean)
    .map((line) => line.split(" "));
  const trees = await treesAt(
    git,
    rows.flatMap(([commit]) => commit ?? []),
    folder,
  );
  return rows.flatMap(([commit, ...parents]) =>
    commit === undefined ? [] : [{ commit, parents, tree: trees.get(commit) ?? null }],
  );
}

/** Commits that changed a folder, newest first, as many as are asked for. */
export async function changersOf(
  git: Git,
  tips: readonly string[],
  { folder, most }: { folder: string; most: number },
): Promise<string[]> {
  const listing = await git(["rev-list", "--topo-order", `--max-count=${most}`, ...tips, "--", folder]);
  if (listing.exitCode !== 0) throw new Error(`git rev-list: ${listing.stderr}`);
  return listing.stdout.toString().split("\n").filter(Boolean);
}

/** Whether a commit and another are here, and the one in the history of the other. */
export async function isIn(git: Git, commit: string, head: string): Promise<boolean> {
  for (const one of new Set([commit, head]))
    if ((await git(["cat-file", "-e", `${one}^{commit}`])).exitCode !== 0) return false;
  if (commit === head) return true;
  const { exitCode, stderr } = await git(["merge-base", "--is-ancestor", commit, head]);
  if (exitCode > 1) throw new Error(`git merge-base: ${stderr}`);
  return exitCode === 0;
}

/** Fetches what a pull request, or a commit, holds, where this clone does not have it; false where it cannot be had. */
export async function have(
  checkout: Pick<Checkout, "git" | "remote" | "patience">,
  commit: string,
  ref: string = commit,
): Promise<boolean> {
  const { git, remote } = checkout;
  const isHere = async () => (await git(["cat-file", "-e", `${commit}^{commit}`])).exitCode === 0;
  if (await isHere()) return true;
  await overNetwork(checkout, [...FETCH, "--", remote.name, `+${ref}:refs/countersign/commits/${commit}`]);
  return isHere();
}
