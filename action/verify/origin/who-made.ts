import { treesAt } from "../../ledger/evidence-commits.ts";
import { have, isIn } from "../../ledger/evidence-commits.ts";
import type { Checkout } from "../../ledger/checkout.ts";
import type { Hub } from "../../ledger/governance-port.ts";
import { isOwn, PAGE, type Pull, type Questions } from "./questions.ts";

/** Who brought the evidence of a commit in. */
export type Maker =
  | { by: "scanner"; how: "signed" | "pushed" }
  /** Merging the scanner's pull request made it, with the evidence of this commit of the scanner's. */
  | { by: "merge"; of: string }
  | { by: "person"; login: string | null; pullRequest: number | null }
  | { by: "unknown"; reason: string };

/** What deciding needs. */
export interface Asked {
  questions: Questions;
  checkout: Checkout;
  hub: Hub;
  branch: string;
  base: string;
  folder: string;
}

/** Most commits of one pull request that are held against what merging made of it. */
const OF_A_PULL = 50;

const refused = (what: string, { status, needs }: { status: number; needs: string }): Maker => ({
  by: "unknown",
  reason: `GitHub answered ${status} when asked ${what}; the token that publishes needs ${needs} on the governance repository.`,
});

/** Asks GitHub who brought in the evidence that a commit holds. */
export async function whoMade(commit: string, asked: Asked): Promise<Maker> {
  const { questions, hub, branch } = asked;
  const pulls = await questions.pullsOf(commit);
  if (!pulls.told) return refused("which pull request brought a commit", pulls);
  const git = asked.checkout.git;
  for (const pull of pulls.data) {
    if (!pull.merged_at || (await isIn(git, commit, pull.head.sha))) continue;
    // Not one of its commits, so merging made it: by a merge, a squash or a rebase.
    if (!isOwn(pull, hub, branch))
      return { by: "person", login: pull.user?.login ?? null, pullRequest: pull.number };
    return ofMerge(commit, pull, asked);
  }
  return author(commit, pulls.data.find((pull) => !isOwn(pull, hub, branch)) ?? pulls.data[0] ?? null, asked);
}

/** Merging the scanner's pull request is sound exactly when the evidence it brings is the scanner's. */
async function ofMerge(commit: string, pull: Pull, asked: Asked): Promise<Maker> {
  const { checkout, folder } = asked;
  const head = pull.head.sha;
  if (!(await have(checkout, head, `refs/pull/${pull.number}/head`)))
    return { by: "unknown", reason: `the head of pull request ${pull.number} could not be fetched.` };
  const listing = await checkout.git([
    "rev-list",
    "--topo-order",
    `--max-count=${OF_A_PULL}`,
    head,
    "--",
    folder,
  ]);
  const own = listing.stdout.toString().split("\n").filter(Boolean);
  const trees = await treesAt(checkout.git, [commit, head, ...own], folder);
  for (const one of own) {
    if (trees.get(one) !== trees.get(commit)) continue;
    const maker = await author(one, pull, asked);
    if (maker.by === "scanner") return { by: "merge", of: one };
    if (maker.by === "unknown") return maker;
  }
  return { by: "person", login: pull.user?.login ?? null, pullRequest: pull.number };
}

/** Whose commit it is: GitHub signed it for the scanner, or the scanner's token pushed it to the scanner's branch. */
async function author(commit: string, pull: Pull | null, { questions, branch, base }: Asked): Promise<Maker> {
  const writer = await questions.writer();
  if (!writer.told) return refused("whose token it is", writer);
  const known = await questions.commit(commit);
  if (!known.told) return refused("who made a commit", known);
  const isWriter = (login: string | null | undefined) => login?.toLowerCase() === writer.data.toLowerCase();
  if (known.data.signed && isWriter(known.data.author)) return { by: "scanner", how: "signed" };
  const moves = await questions.moves(branch);
  if (!moves.told) return refused("who pushed to a branch", moves);
  const move = moves.data.find(({ after }) => after === commit);
  if (move !== undefined && isWriter(move.actor?.login)) return { by: "scanner", how: "pushed" };
  if (move === undefined && moves.data.length >= PAGE)
    return { by: "unknown", reason: `the branch ${branch} moved more than ${PAGE} times since.` };
  const elsewhere = move === undefined && pull === null ? await questions.moves(base) : null;
  const pusher =
    move ?? (elsewhere?.told === true ? elsewhere.data.find(({ after }) => after === commit) : undefined);
  return {
    by: "person",
    login: pusher?.actor?.login ?? pull?.user?.login ?? known.data.author,
    pullRequest: pull?.number ?? null,
  };
}
