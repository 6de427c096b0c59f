import type { Checkout } from "./checkout.ts";
import type { Git } from "./git.ts";
import type { CommitAndParents } from "./history.ts";
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

type Local = Pick<Checkout, "git" | "commits">;

/** A part of the history, parents before children. */
export interface Part {
  commits: readonly CommitAndParents[];
  /** Ids of the trees of a folder at these commits, their parents and the tips; null where one has none. */
  trees: ReadonlyMap<string, string | null>;
}

/** Every commit reachable from the tips and not from what is covered. */
export async function commitsSince(
  { git, commits }: Local,
  { tips, covered }: { tips: readonly string[]; covered: readonly string[] },
  folder: string,
): Promise<Part> {
  const found = await commits.since(tips, covered);
  const named = found.flatMap(({ commit, parents }) => [commit, ...parents]);
  return { commits: found, trees: await treesAt(git, [...tips, ...named], folder) };
}

/** Commits that are looked at one by one; further back git finds those that changed a folder faster. */
const STEPS = 50;

/**
 * Commits that changed a folder, newest first, as many as are asked for, each looked for when it is wanted. A merge that
 * took one side as it was changed nothing, and what the other side did is left out, as `git log <folder>` leaves it out.
 * https://git-scm.com/docs/git-rev-list#_history_simplification
 */
export async function* changersOf(
  { git, commits }: Local,
  tip: string,
  { folder, most }: { folder: string; most: number },
): AsyncGenerator<string> {
  if (!(await commits.has(tip))) throw new Error(`git has no commit ${tip}`);
  let at = tip;
  let left = most;
  for (let step = 0; step < STEPS && left > 0; step += 1) {
    const [parent, ...others] = await commits.parentsOf(at);
    const sides = parent === undefined ? [] : [parent, ...others];
    const trees = await treesAt(git, [at, ...sides], folder);
    const same = sides.find((side) => trees.get(side) === trees.get(at));
    // Of what both sides of a merge brought git knows the order.
    if (same === undefined && others.length > 0) break;
    if (same === undefined && (parent !== undefined || trees.get(at) !== null)) {
      yield at;
      left -= 1;
    }
    const next = same ?? parent;
    if (next === undefined) return;
    at = next;
  }
  if (left === 0) return;
  const listing = await git(["rev-list", "--topo-order", `--max-count=${left}`, at, "--", folder]);
  if (listing.exitCode !== 0) throw new Error(`git rev-list: ${listing.stderr}`);
  yield* listing.stdout.toString().split("\n").filter(Boolean);
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
