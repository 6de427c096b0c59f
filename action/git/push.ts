import { shortened } from "../../model/quote.ts";
import type { Checkout } from "./checkout.ts";
import type { GitResult } from "./git.ts";
import { overNetwork, RECEIVER } from "./over-network.ts";
import { Refusal } from "../run/refusal.ts";
import { fetchTips, type Tips } from "./tips.ts";
import { unreached, wordsOf } from "./unreached.ts";

/** Whether the branch now points to the commit, or somebody else moved it first. */
export type Pushed = "pushed" | "lost-race";

/** What became of beginning a branch anew, and in the server's words why it may not be. */
export type PushedAnew = { outcome: Pushed } | { refused: string };

/**
 * Pushes a commit to the evidence branch, forwards only.
 * git tells a lost race from a forbidden push in English only, so a refused push looks at the branch again: if it
 * moved, the race was lost.
 * @throws {Refusal} when the remote refuses the push although nobody moved the branch.
 */
export async function push(checkout: Checkout, commit: string, tips: Tips): Promise<Pushed> {
  const { name } = tips.branch;
  const { outcome, result } = await sent(checkout, commit, tips, []);
  if (outcome !== null) return outcome;
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
 * Puts the branch onto a commit that does not stand on it, if it still is where it was seen.
 * https://git-scm.com/docs/git-push#Documentation/git-push.txt---force-with-leaserefnameexpect
 */
export async function pushAnew(checkout: Checkout, commit: string, tips: Tips): Promise<PushedAnew> {
  const { name, commit: seen } = tips.branch;
  const lease = `--force-with-lease=refs/heads/${name}:${seen ?? ""}`;
  const { outcome, result } = await sent(checkout, commit, tips, [lease]);
  if (outcome !== null) return { outcome };
  return { refused: reasonIn(result.stdout.toString()) ?? wordsOf(result) };
}

/** Sends a commit to the branch; `outcome` is null where the branch still is where it was. */
async function sent(
  checkout: Checkout,
  commit: string,
  tips: Tips,
  more: readonly string[],
): Promise<{ outcome: Pushed | null; result: GitResult }> {
  const { name } = tips.branch;
  const result = await overNetwork(
    checkout,
    [...PUSH, ...more, "--", checkout.remote.name, `${commit}:refs/heads/${name}`],
    ({ stdout }) => reasonIn(stdout.toString()) !== null,
  );
  if (result.exitCode === 0) return { outcome: "pushed", result };
  const now = await fetchTips(checkout, { base: tips.base.name, branch: name });
  // The answer can be lost after the push took effect; the same scan must not be recorded twice.
  if (now.branch.commit === commit) return { outcome: "pushed", result };
  return { outcome: now.branch.commit === tips.branch.commit ? null : "lost-race", result };
}

const PUSH = [
  "push",
  RECEIVER,
  "--progress",
  "--porcelain",
  "--no-verify",
  "--no-follow-tags",
  "--recurse-submodules=no",
] as const;

/**
 * Why the server refused the ref, as it says: `!<tab><from>:<to><tab>[remote rejected] (<reason>)`; null when it got
 * no further than asking. https://git-scm.com/docs/git-push#_output
 */
function reasonIn(porcelain: string): string | null {
  const [, , summary = null] = /^!\t([^\t\n]*)\t([^\n]*)$/m.exec(porcelain) ?? [];
  return summary;
}
