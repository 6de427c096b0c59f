import type { Checkout } from "./checkout.ts";
import { Refusal } from "./refusal.ts";
import { fetchTips, type Tips } from "./tips.ts";

/** Whether the branch now points to the commit, or somebody else moved it first. */
export type Pushed = "pushed" | "lost-race";

/**
 * Pushes a commit to the standing branch without force.
 * git tells a lost race from a forbidden push in English only, so a refused push looks at the branch again: if it
 * moved, the race was lost.
 * @throws {Refusal} when the remote refuses the push although nobody moved the branch.
 */
export async function push(checkout: Checkout, commit: string, tips: Tips): Promise<Pushed> {
  const { git, remote } = checkout;
  const { name } = tips.branch;
  const result = await git([
    "push",
    "--progress",
    "--porcelain",
    "--no-verify",
    "--no-follow-tags",
    "--recurse-submodules=no",
    "--",
    remote.name,
    `${commit}:refs/heads/${name}`,
  ]);
  if (result.exitCode === 0) return "pushed";
  const now = await fetchTips(checkout, { base: tips.base.name, branch: name });
  // The answer can be lost after the push took effect; the same scan must not be recorded twice.
  if (now.branch.commit === commit) return "pushed";
  if (now.branch.commit !== tips.branch.commit) return "lost-race";
  throw new Refusal(
    3,
    `The branch ${name} could not be pushed; the token needs Contents: write, and no ruleset may forbid creating or updating ${name}.`,
    { cause: new Error(result.stderr) },
  );
}
