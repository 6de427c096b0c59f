import { organizationOn, waitsOn } from "../../../model/paths.ts";
import type { Checkout } from "../../git/checkout.ts";
import type { HostedRepository } from "../../git/governance-port.ts";
import type { Approval, Merged, PullFacts, Unread } from "../../sign-off/facts.ts";
import type { MergedPull } from "../../sign-off/record.ts";
import { evidenceAt } from "./as-written.ts";
import { commitThen, type entitiesIn } from "./base-then.ts";
import type { identitiesIn } from "./identities-in.ts";
import { changedBetween, differingIn, haveHead, mergeOf, treesOf } from "./git-facts.ts";
import type { Edits } from "../conversation/edited-texts.ts";
import type { Move } from "./moves.ts";
import type { Listed, PullReview, SignOffQuestions, ToldOrRefused } from "./questions.ts";
import { have } from "../../git/evidence-commits.ts";
import { lookedBackOnAt } from "../../git/looked-back-on.ts";

/** What facts are read with. */
export interface FactsReader {
  questions: SignOffQuestions;
  checkout: Checkout;
  hosted: HostedRepository;
  /** GitHub's number of the account that publishes. */
  publisher: number;
  /** Entities at a commit; null where it cannot be had. */
  entitiesAt: ReturnType<typeof entitiesIn>;
  /** Identities of an organisation at a commit; null where they cannot be read. */
  identitiesAt: ReturnType<typeof identitiesIn>;
}

/** What is known of an open pull request at a commit of base; null where its head cannot be fetched. */
export async function openFacts(pull: Listed, base: string, reading: FactsReader): Promise<PullFacts | null> {
  if (!(await haveHead(reading.checkout, pull))) return null;
  return { ...(await common(pull, base, reading)), merged: null };
}

/** What is known of one that was merged; null where its commits cannot be had any more. */
export async function mergedFacts(pull: Listed, reading: FactsReader): Promise<MergedPull | null> {
  const { checkout, questions } = reading;
  const { merged_at: at, merge_commit_sha: merge, head } = pull;
  if (at === null || merge === null || merge === undefined) return null;
  if (!(await haveHead(checkout, pull)) || !(await have(checkout, merge))) return null;
  const { method, base } = await mergeOf(checkout, pull, merge);
  const facts = await common(pull, base, reading);
  const moves = await questions.moves(pull.base.ref, at);
  const move = moves.told ? moves.data.find(({ after }) => after === merge) : undefined;
  const suites = await questions.suites(pull.base.ref);
  const suite = suites.told ? suites.data.find(({ after_sha: after }) => after === merge) : undefined;
  const own = facts.isOwn ? await questions.moves(head.ref) : null;
  const paths = facts.changed.map(({ path }) => path);
  const by = await questions.mergedBy(pull.number);
  const merged: Merged = {
    at,
    by,
    commit: merge,
    method,
    differing: await differingIn(checkout.git, [head.sha, merge], paths),
    suite: suite === undefined ? null : { result: suite.result, by: suite.actor_name ?? "" },
    pushedBy: pushedBy(move, method),
    unread: [
      ...(own === null || facts.lastPusher !== null ? [] : [unread("pushes-to-the-branch", own)]),
      ...(move === undefined ? [unread("pushes-to-base", moves)] : []),
      ...(suite === undefined ? [unread("rule-suites", suites)] : []),
    ],
  };
  return { ...facts, merged };
}

const unread = (asked: Unread["asked"], answer: ToldOrRefused<unknown>): Unread => ({
  asked,
  status: answer.told ? null : answer.status,
});

/** Moves of base that merging a pull request makes. */
const MERGES = ["pr_merge", "merge_queue_merge"];

/** Who pushed a commit to base by themselves; null where a pull request was merged, or nobody says so. */
function pushedBy(move: Move | undefined, method: Merged["method"]): string | null {
  if (move !== undefined && MERGES.includes(move.activity_type)) return null;
  if (move !== undefined) return move.actor?.login ?? "ghost";
  return method === "push" ? "ghost" : null;
}

async function common(pull: Listed, base: string, reading: FactsReader): Promise<Omit<PullFacts, "merged">> {
  const { questions, checkout, publisher, identitiesAt } = reading;
  const { number, user: author, head } = pull;
  const isOwn = head.repo?.id === pull.base.repo.id;
  // The branch of a fork is not this repository's: who pushed to it is not said here.
  const moves = isOwn ? await questions.moves(head.ref) : null;
  const waiting = isOwn ? waitsOn(head.ref) : null;
  const changed = await changedBetween(checkout, base, head.sha);
  const last = moves?.told === true ? moves.data.find(({ after }) => after === head.sha) : undefined;
  return {
    number,
    author,
    branch: head.ref,
    isOwn,
    isOpenedByAction: author?.id === publisher,
    evidence:
      moves === null || organizationOn(head.ref) === null
        ? "not-told"
        : await evidenceAt({ head: head.sha, base, moves }, publisher, checkout),
    head: head.sha,
    base,
    lastPusher: last === undefined ? null : { by: last.actor },
    approvals: await approvalsOf(pull, base, { ...reading, isTyped: waiting?.what === "certification" }),
    changed,
    identities: waiting?.what === "review" ? await identitiesAt(base, waiting.organization) : [],
    lookedBackOn: await lookedBackOnAt(checkout.git, base, changed),
  };
}

/**
 * Each approval with the entities that base held when it was given. Of a certification alone what was typed counts, and
 * not the approval by itself: only there it is asked which texts were written anew.
 */
async function approvalsOf(
  { number, base: { ref } }: Listed,
  base: string,
  { questions, checkout, entitiesAt, isTyped }: FactsReader & { isTyped: boolean },
): Promise<Approval[]> {
  const reviews = await questions.reviews(number);
  const commits = reviews.flatMap(({ commit_id: commit }) => commit ?? []);
  const isAsked = isTyped && reviews.some(({ body }) => body !== "");
  const edits = isAsked ? await questions.edited(number) : null;
  const approvals = approvalsIn(reviews, await treesOf(checkout.git, commits), edits);
  if (approvals.length === 0) return [];
  const [first = ""] = approvals.map(({ submitted }) => submitted).sort();
  const moves = await questions.moves(ref, first);
  const found: Approval[] = [];
  for (const approval of approvals) {
    const then = commitThen(moves, approval.submitted, base);
    found.push({ ...approval, entitiesThen: then === null ? null : await entitiesAt(then) });
  }
  return found;
}

/** States of a review that takes an earlier approval of the same person back, or may have done so before it was dismissed. */
const WITHDRAWS = ["CHANGES_REQUESTED", "DISMISSED"];

/**
 * Reviews that approve, or may have done so until they were dismissed; GitHub lists reviews as they came. Of one that
 * was dismissed GitHub no longer says whether it approved or asked for changes, so it counts for neither and takes back
 * what came before: https://docs.github.com/en/rest/pulls/reviews
 */
export function approvalsIn(
  reviews: readonly PullReview[],
  trees: ReadonlyMap<string, string>,
  edits: Edits | null = null,
): Omit<Approval, "entitiesThen">[] {
  return reviews.flatMap((review, index): Omit<Approval, "entitiesThen">[] => {
    const { id, user: by, state, commit_id: commit = null, submitted_at: submitted } = review;
    if ((state !== "APPROVED" && state !== "DISMISSED") || submitted === null || submitted === undefined)
      return [];
    const withdrawn = reviews
      .slice(index + 1)
      .some((later) => WITHDRAWS.includes(later.state) && later.user?.id === by?.id);
    return [
      {
        id,
        by,
        commit,
        tree: commit === null ? null : (trees.get(commit) ?? null),
        state: state === "APPROVED" ? "approved" : "dismissed",
        submitted,
        body: review.body,
        edited: edits?.get(id) ?? null,
        withdrawn,
      },
    ];
  });
}
