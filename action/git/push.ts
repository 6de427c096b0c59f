import { shortened } from "../../model/quote.ts";
import type { Checkout } from "./checkout.ts";
import { overNetwork } from "./over-network.ts";
import { Refusal } from "../run/refusal.ts";
import { fetchTips, type Tips } from "./tips.ts";
import { unreached, wordsOf } from "./unreached.ts";

/** Whether the branch now points to the commit, or somebody else moved it first. */
export type Pushed = "pushed" | "lost-race";

/**
 * Pushes a commit to the standing branch without force.
 * git tells a lost race from a forbidden push in English only, so a refused push looks at the branch again: if it
 * moved, the race was lost.
 * @throws {Refusal} when the remote refuses the push although nobody moved the branch.
 */
export async function push(checkout: Checkout, commit: string, tips: Tips): Promise<Pushed> {
  const { remote } = checkout;
  const { name } = tips.branch;
  const args = [
    "push",
    "--progress",
    "--porcelain",
    "--no-verify",
    "--no-follow-tags",
    "--recurse-submodules=no",
  ];
  const result = await overNetwork(
    checkout,
    [...args, "--", remote.name, `${commit}:refs/heads/${name}`],
    ({ stdout }) => reasonIn(stdout.toString()) !== null,
  );
  if (result.exitCode === 0) return "pushed";
  const now = await fetchTips(checkout, { base: tips.base.name, branch: name });
  // The answer can be lost after the push took effect; the same scan must not be recorded twice.
  if (now.branch.commit === commit) return "pushed";
  if (now.branch.commit !== tips.branch.commit) return "lost-race";
  const reason = reasonIn(result.stdout.toString());
  if (reason === null)
    throw unreached(checkout, result, `The branch ${name} could not be pushed, which takes Contents: write`);
  throw new Refusal(
    3,
    `The server refused the push to ${name} (${shortened(reason)}) and says: ${wordsOf(result)}. If a ruleset demands signed commits, set commit-with: api.`,
    { cause: new Error(result.stderr) },
  );
}

/**
 * Why the server refused the ref, as it says: `!<tab><from>:<to><tab>[remote rejected] (<reason>)`; null when it got
 * no further than asking. https://git-scm.com/docs/git-push#_output
 */
function reasonIn(porcelain: string): string | null {
  const [, , summary = null] = /^!\t([^\t\n]*)\t([^\n]*)$/m.exec(porcelain) ?? [];
  return summary;
}
