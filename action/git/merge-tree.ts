import type { Git } from "./git.ts";
import { Refusal } from "../run/refusal.ts";
import type { Tips } from "./tips.ts";

/** What merging a branch and base gives: a tree, and the paths that both changed differently. */
export interface MergedTree {
  tree: string;
  conflicts: readonly string[];
}

/**
 * Merges the tips of a branch and of base without a working tree; nothing moves.
 * @throws {Refusal} where git cannot do that.
 */
export async function mergeTree(git: Git, tip: string, { base, branch }: Tips): Promise<MergedTree> {
  const merged = await git([
    "merge-tree",
    "--write-tree",
    "-z",
    "--name-only",
    "--no-messages",
    tip,
    base.commit,
  ]);
  const [tree, ...conflicts] = merged.stdout.toString().split("\0").filter(Boolean);
  if (merged.exitCode > 1 || tree === undefined)
    throw new Refusal(
      3,
      `The branch ${branch.name} could not be merged with ${base.name}; git 2.38 or newer and a common history are needed.`,
      { cause: new Error(merged.stderr) },
    );
  return { tree, conflicts };
}
