import { EVIDENCE_FOLDER } from "../../../model/paths.ts";
import type { Checkout } from "../../git/checkout.ts";
import { have, treesAt } from "../../git/evidence-commits.ts";
import { textOf, type Git } from "../../git/git.ts";
import type { PullFacts } from "../../sign-off/facts.ts";
import type { Moves } from "./moves.ts";

/** Most commits of other people upon the action's last that are looked through. */
const MOST = 50;

/**
 * Whether evidence at the head of one of the action's branches is what the action wrote: at the commit that its account
 * moved the branch to last, or with base merged into that as git merges by itself, which is what "Update branch" does.
 * GitHub's own record says who moved the branch.
 */
export async function evidenceAt(
  { head, base, moves }: { head: string; base: string; moves: Moves },
  publisher: number,
  checkout: Checkout,
): Promise<PullFacts["evidence"]> {
  const at = moves.told ? moves.data.findIndex(({ after }) => after === head) : -1;
  if (!moves.told || at < 0) return "not-told";
  // What the branch was moved to later, after a merge, is another matter.
  const own = moves.data.slice(at).find(({ actor }) => actor?.id === publisher)?.after;
  if (own === head) return "as-written";
  if (own === undefined || !(await have(checkout, own))) return "changed";
  const { git, commits } = checkout;
  let commit = head;
  for (let n = 0; n < MOST; n += 1) {
    if (await isSame(git, commit, own)) return "as-written";
    const [first, second, ...others] = await commits.parentsOf(commit);
    if (first === undefined || others.length > 0) return "changed";
    const brings = second !== undefined && (await commits.isIn(second, base));
    const before = brings ? await merged(git, first, second) : first;
    if (before === null || !(await isSame(git, commit, before))) return "changed";
    commit = first;
  }
  return "changed";
}

async function isSame(git: Git, one: string, other: string): Promise<boolean> {
  const trees = await treesAt(git, [one, other], EVIDENCE_FOLDER);
  return trees.get(one) === trees.get(other);
}

/** The tree of a merge that nobody had to help with; null where both sides changed something differently. */
async function merged(git: Git, first: string, second: string): Promise<string | null> {
  const made = await git(["merge-tree", "--write-tree", "--no-messages", first, second]);
  return made.exitCode === 0 ? textOf(made) : null;
}
