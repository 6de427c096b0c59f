import type { Checkout } from "./checkout.ts";
import type { Git } from "./git.ts";
import { objectInfo } from "./objects.ts";
import { FETCH, overNetwork } from "./over-network.ts";

/** Ids of a folder's tree at commits, by commit; null where a commit does not have it. */
export async function treesAt(
  git: Git,
  commits: readonly string[],
  folder: string,
): Promise<Map<string, string | null>> {
  const nameOf = (commit: string) => `${commit}:${folder}`;
  const found = await objectInfo(git, commits.map(nameOf));
  return new Map(
    commits.map((commit) => {
      const tree = found.get(nameOf(commit));
      return [commit, tree?.type === "tree" ? tree.object : null];
    }),
  );
}

/** A part of the history, parents before children. */
export interface Part {
  commits: readonly { commit: string; parents: readonly string[] }[];
  /** Ids of the trees of a folder at these commits, their parents and the tips; null where one has none. */
  trees: ReadonlyMap<string, string | null>;
}

/** Every commit reachable from the tips and not from what is covered. */
export async function commitsSince(
  git: Git,
  { tips, covered }: { tips: readonly string[]; covered: readonly string[] },
  folder: string,
): Promise<Part> {
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
  return {
    commits: rows.flatMap(([commit, ...parents]) => (commit === undefined ? [] : [{ commit, parents }])),
    trees: await treesAt(git, [...tips, ...rows.flat()], folder),
  };
}

/** Commits that changed a folder, newest first, as many as are asked for. */
export async function changersOf(
  git: Git,
  tip: string,
  { folder, most }: { folder: string; most: number },
): Promise<string[]> {
  const listing = await git(["rev-list", "--topo-order", `--max-count=${most}`, tip, "--", folder]);
  if (listing.exitCode !== 0) throw new Error(`git rev-list: ${listing.stderr}`);
  return listing.stdout.toString().split("\n").filter(Boolean);
}

/** Fetches what a pull request, or a commit, holds, where this clone does not have it; false where it cannot be had. */
export async function have(
  checkout: Pick<Checkout, "git" | "commits" | "remote" | "patience">,
  commit: string,
  ref: string = commit,
): Promise<boolean> {
  const { commits, remote } = checkout;
  if (await commits.has(commit)) return true;
  await overNetwork(checkout, [...FETCH, "--", remote.name, `+${ref}:refs/countersign/commits/${commit}`]);
  return commits.has(commit);
}
