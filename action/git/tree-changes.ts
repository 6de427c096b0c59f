import { NOBODY } from "../github/commit-author.ts";
import { stepsOf, writeSteps } from "./drafts.ts";
import type { Git } from "./git.ts";
import type { Change, BranchState } from "./ledger.ts";
import { objectInfo } from "./objects.ts";
import { differences, type TreeDifference } from "./tree-differences.ts";

/** One path at which a tree differs from another. */
export interface TreeChange {
  path: string;
  /** As git writes it, six digits. */
  mode: string;
  /** Name of what stands there afterwards; null where nothing does. */
  object: string | null;
}

/** The tree that a commit has, and how it differs from a tree that GitHub holds by then. */
export interface WantedTree {
  tree: string;
  /** Tree of the first parent. */
  from: string;
  /** By path; what is taken away comes first, because a file may stand where a folder was. */
  changes: readonly TreeChange[];
}

/** A commit to be made on GitHub. */
export type WantedCommit = WantedTree & Pick<Change, "message">;

/** What is to be made on GitHub, each commit on top of the one before it. */
export interface Wanted {
  commits: readonly WantedCommit[];
  /** Names of objects that GitHub holds already, because a parent has them. */
  held: ReadonlySet<string>;
}

/** Makes the trees in the checkout's own object store; no ref moves, and nothing is sent. */
export async function wantedCommits(
  git: Git,
  branchState: Pick<BranchState, "tips" | "ancestry">,
  change: Change,
): Promise<Wanted> {
  const { parents } = branchState.ancestry;
  const steps = stepsOf(branchState, change, NOBODY);
  const made = await writeSteps(git, parents, steps);
  const names = [...parents.slice(0, 1), ...made].map((one) => `${one}^{tree}`);
  const named = await objectInfo(git, names);
  const commits: WantedCommit[] = [];
  for (const [at, { message }] of steps.entries()) {
    const [from, tree] = names.slice(at, at + 2).map((name) => named.get(name)?.object);
    if (from === undefined || tree === undefined) throw new Error("git has no tree of a commit that it made");
    commits.push({ tree, from, changes: await between(git, from, tree), message });
  }
  const held = new Set<string>();
  if (parents.length > 1)
    for (const parent of parents) for (const object of await objectsIn(git, parent)) held.add(object);
  return { commits, held };
}

async function between(git: Git, from: string, to: string): Promise<TreeChange[]> {
  const found = await differences(git, from, to);
  const gone = ({ path, before, after }: TreeDifference): TreeChange[] =>
    before === null || after !== null ? [] : [{ path, mode: before.mode, object: null }];
  const there = ({ path, after }: TreeDifference): TreeChange[] =>
    after === null ? [] : [{ path, mode: after.mode, object: after.object }];
  return [...found.flatMap(gone), ...found.flatMap(there)];
}

async function objectsIn(git: Git, commit: string): Promise<string[]> {
  const listing = await git(["ls-tree", "-r", "-z", "--full-tree", commit]);
  if (listing.exitCode !== 0) throw new Error(`git ls-tree: ${listing.stderr}`);
  const lines = listing.stdout.toString().split("\0").filter(Boolean);
  return lines.map((line) => line.split("\t")[0]?.split(" ")[2] ?? "");
}
