import { overlaid, where } from "../../model/texts.ts";
import type { Author } from "../github/commit-author.ts";
import type { Git } from "./git.ts";
import type { Change, BranchState } from "./ledger.ts";
import { writeCommit, type Draft } from "./write-commit.ts";

/** A commit on top of the one before it; the first stands on the branch, on base, or on both. */
export type Step = Omit<Draft, "parents">;

/**
 * What a change takes: one commit, or, where branch and base both moved, a merge and one on top of it. A rebase leaves
 * merges out, and what only a merge held would be lost: so the evidence in it is that of one side.
 * https://git-scm.com/docs/git-rebase#Documentation/git-rebase.txt---no-rebase-merges
 */
export function stepsOf(
  { tips, ancestry }: Pick<BranchState, "tips" | "ancestry">,
  { files, removed = [], message, at }: Change,
  author: Author,
): Step[] {
  const { tree, resolved, merge } = ancestry;
  const last = { tree, files: overlaid(resolved, files), removed, message, at, author };
  if (merge === null) return [last];
  const { folder, newer } = merge;
  const side = newer === tips.base.commit ? tips.base.name : tips.branch.name;
  const first = {
    tree,
    folder: { path: folder, from: newer },
    files: where(resolved, (path) => !path.startsWith(`${folder}/`)),
    message: {
      headline: `Merge ${tips.base.name} into ${tips.branch.name}`,
      body: `Both had moved. Evidence is here as ${side} has it; the next commit brings what was recorded.`,
    },
    at,
    author,
  };
  return [first, last];
}

/** Writes each step on top of the one before it; gives their commits. */
export async function writeSteps(
  git: Git,
  parents: readonly string[],
  steps: readonly Step[],
): Promise<string[]> {
  const commits: string[] = [];
  let below = parents;
  for (const step of steps) {
    const commit = await writeCommit(git, { ...step, parents: below });
    commits.push(commit);
    below = [commit];
  }
  return commits;
}
