import type { Checkout } from "../../git/checkout.ts";
import { have, treesAt } from "../../git/evidence-commits.ts";
import type { HostedRepository } from "../../git/governance-port.ts";
import { evidenceFolder, waitsOn } from "../../../model/paths.ts";
import type { OriginReason } from "../../../model/reasons/origin.ts";
import { isOwn, type Known, PAGE, type Move, type Pull, type Questions, refused } from "./questions.ts";

/** Who brought the evidence of a commit in. */
export type Maker =
  | { by: "scanner"; how: "signed" | "pushed" }
  /** Merging the scanner's pull request made it, with the evidence of this commit of the scanner's. */
  | { by: "merge"; of: string }
  /** `onto` is the commit of the scanner's that the person changed, where that is not the one before. */
  | { by: "person"; login: string | null; pullRequest: number | null; onto?: string }
  /** `lasting` where every other question would be refused alike. */
  | { by: "unknown"; why: OriginReason; lasting: boolean };

/** What deciding needs. */
export interface Asked {
  questions: Questions;
  checkout: Checkout;
  hosted: HostedRepository;
  /** The branches' names, and the folder of the organisation's evidence. */
  branch: string;
  base: string;
  folder: string;
}

/** Most commits of one pull request that are held against what merging made of it. */
const OF_A_PULL = 50;

const nobodySays = (...asked: Parameters<typeof refused>): Maker => ({
  by: "unknown",
  why: refused(...asked),
  lasting: true,
});

/** Asks GitHub who brought in the evidence that a commit holds. */
export async function whoMade(commit: string, asked: Asked): Promise<Maker> {
  const { questions, checkout } = asked;
  const pulls = await questions.pullsOf(commit);
  if (!pulls.told) return nobodySays("pull-request-of-a-commit", pulls);
  const own = pulls.data.filter((pull) => isOurs(pull, asked));
  const others = pulls.data.filter((pull) => !own.includes(pull));
  for (const pull of pulls.data) {
    if (!pull.merged_at) continue;
    // The branch it came from may be gone, and a checkout that is new holds what branches lead to.
    const { sha: head } = pull.head;
    if (!(await have(checkout, head, `refs/pull/${pull.number}/head`))) return withoutHead(pull);
    if (await checkout.commits.isIn(commit, head)) continue;
    // Not one of its commits, so merging made it: by a merge, a squash or a rebase.
    return others.includes(pull) ? byPull(pull) : ofMerge(commit, pull, asked);
  }
  return author(commit, others[0] ?? null, { ...asked, branch: own[0]?.head.ref ?? asked.branch });
}

/** Reviews and certifications are written by the scanner's account, too, each on a branch of its own. */
function isOurs(pull: Pull, { branch, folder }: Asked): boolean {
  const { ref } = pull.head;
  const waiting = waitsOn(ref)?.organization === folder.slice(evidenceFolder("").length);
  return isOwn(pull, waiting ? ref : branch);
}

const withoutHead = ({ number }: Pull): Maker => ({
  by: "unknown",
  why: { reason: "head-not-fetched", with: { pull_request: number } },
  lasting: false,
});

const byPull = ({ user, number }: Pull): Extract<Maker, { by: "person" }> => ({
  by: "person",
  login: user?.login ?? null,
  pullRequest: number,
});

/** Merging the scanner's pull request is sound exactly when the evidence it brings is the scanner's. */
async function ofMerge(commit: string, pull: Pull, given: Asked): Promise<Maker> {
  const asked = { ...given, branch: pull.head.ref };
  const { checkout, folder } = asked;
  const head = pull.head.sha;
  const listing = await checkout.git([
    "rev-list",
    // With what a merge of base brought that left evidence as it was: without it git walks one side only.
    "--full-history",
    "--topo-order",
    `--max-count=${OF_A_PULL}`,
    head,
    "--",
    folder,
  ]);
  const own = listing.stdout.toString().split("\n").filter(Boolean);
  const trees = await treesAt(checkout.git, [commit, ...own], folder);
  for (const one of own.filter((candidate) => trees.get(candidate) === trees.get(commit))) {
    const maker = await author(one, null, asked);
    if (maker.by === "scanner") return { by: "merge", of: one };
    if (maker.by === "unknown") return maker;
  }
  // Somebody put a commit of their own beside the scanner's: that one is named, on what the scanner had written.
  let by = byPull(pull);
  for (const one of own) {
    const maker = await author(one, null, asked);
    if (maker.by === "unknown") return maker;
    if (maker.by === "scanner") return { ...by, onto: one };
    if (maker.by === "person") by = { ...maker, pullRequest: pull.number };
  }
  return by;
}

/** Whose commit it is: GitHub signed it for the scanner, or the scanner's token pushed it to the scanner's branch. */
async function author(commit: string, pull: Pull | null, asked: Asked): Promise<Maker> {
  const { questions, branch, base } = asked;
  const writer = await questions.writer();
  if (!writer.told) return nobodySays("account-of-the-token", writer);
  const known = await questions.commit(commit);
  if (!known.told) return nobodySays("author-of-a-commit", known);
  const isWriter = (account: Known | null | undefined) => account?.id === writer.data.id;
  if (known.data.signed && isWriter(known.data.author)) return { by: "scanner", how: "signed" };
  const moves = await questions.moves(branch);
  if (!moves.told) return nobodySays("pusher-to-a-branch", moves);
  const own = moves.data.find(({ after }) => after === commit);
  if (own !== undefined && isWriter(own.actor)) return { by: "scanner", how: "pushed" };
  if (pull !== null) return byPull(pull);
  const move = own ?? (await firstWith(commit, moves.data, asked));
  if (move === null && moves.data.length >= PAGE)
    return {
      by: "unknown",
      why: { reason: "too-many-moves", with: { branch, most: PAGE } },
      lasting: false,
    };
  const onBase = move === null ? await questions.moves(base) : null;
  const brought = onBase?.told === true ? await firstWith(commit, onBase.data, asked) : move;
  return {
    by: "person",
    login: brought?.actor?.login ?? known.data.author?.login ?? null,
    pullRequest: null,
  };
}

/** The move that brought a commit onto a branch; null where none that is listed did. */
async function firstWith(commit: string, moves: readonly Move[], { checkout }: Asked): Promise<Move | null> {
  for (const move of moves.toReversed()) if (await checkout.commits.isIn(commit, move.after)) return move;
  return null;
}
