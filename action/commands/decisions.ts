import { readDocument } from "../../model/document.ts";
import { peopleBehind } from "../../model/identities/people-behind.ts";
import type { Governance } from "../../model/governance.ts";
import type { Instant } from "../../model/instant.ts";
import {
  type ConclusionKey,
  digestsFile,
  evidenceFolder,
  reviewBranch,
  reviewFile,
} from "../../model/paths.ts";
import { Review as ReviewDocument, type Review } from "../../model/review.ts";
import { isDecided } from "../../model/reviews/decided.ts";
import { Login } from "../../model/text.ts";
import type { Checkout } from "../git/checkout.ts";
import { have } from "../git/evidence-commits.ts";
import type { GovernancePort, HostedRepository } from "../git/governance-port.ts";
import { readInForce } from "../git/in-force.ts";
import type { BranchState } from "../git/ledger.ts";
import { readTexts } from "../git/read-texts.ts";
import { readReviewBranch } from "../git/review-branch.ts";
import { type Edits, editedTexts } from "../pull-request/edited-texts.ts";
import { findOpen } from "../pull-request/find.ts";
import { listComments, type PullComment } from "../pull-request/list-comments.ts";
import { signOffQuestions, type Review as ReviewText } from "../pull-request/sign-off/questions.ts";
import { commitThen, entitiesIn } from "../pull-request/sign-off/base-then.ts";
import { publisherOf } from "../pull-request/publisher.ts";
import { pushesSince, type PushedBy } from "../pull-request/pushes.ts";
import { bringReplies } from "../pull-request/reply.ts";
import { languageOf } from "../review/body/body.ts";
import { answerComment } from "../review/decisions/answer-comment.ts";
import { answerEdit, type Edited, type Push } from "../review/decisions/answer-edit.ts";
import { completedIf } from "../review/decisions/complete.ts";
import type { Author, Deciding } from "../review/decisions/deciding.ts";
import { markerOf, replyTo } from "../review/decisions/reply.ts";
import { sourceKey } from "../review/decisions/source.ts";
import { writtenReview } from "../review/document.ts";
import { factsDigest } from "../review/facts.ts";
import { viewOf, type LedgerView } from "../review/view.ts";
import type { Log } from "../run/log.ts";
import { Refusal } from "../run/refusal.ts";
import { filesOf } from "./campaign-state.ts";
import { type Attempt, commitAnew, done, moved } from "./commit-anew.ts";

export interface DecisionsInput {
  port: GovernancePort;
  hosted: HostedRepository;
  /** Name of the branch that people merge into. */
  base: string;
  /** Server time. */
  at: Instant;
  log: Log;
}

/**
 * Takes over what people have decided on one review since the last run, by comment and by editing its file: one commit
 * with all of it, then an answer to each. The commit comes first and holds the answers, so that a run that died between
 * the two is finished by the next.
 * @throws {Refusal} when others moved the branch every time, or GitHub does not say who pushed to it.
 */
export async function takeOverDecisions(key: ConclusionKey, input: DecisionsInput): Promise<void> {
  const { port, hosted, base, at, log } = input;
  const branch = reviewBranch(key);
  const make = async (): Promise<Attempt<null>> => {
    const state = await readReviewBranch(port.checkout, { ...key, branch }, base);
    const head = state.tips.branch.commit;
    const pull = head === null ? null : await findOpen(hosted, branch);
    if (head === null || pull === null || state.approved.has(reviewFile(key))) return done(null);
    const { id: own } = await publisherOf(hosted);
    const since = await pushesSince(hosted, { branch, head, own });
    const held = await reviewAt(port.checkout, key, since.from);
    if (held === null) return done(null);
    const comments = await listComments(hosted, pull.number);
    const edits = await editsOf(hosted, pull.number, comments);
    const read = readInForce({ stated: state.stated, evidence: state.approved }, key.organization);
    const { governance } = read;
    const view = viewOf(read.ledger);
    const pushes = await pushesOn(port.checkout, { key, state, moves: since.pushes });
    const reviews = await signOffQuestions(hosted).reviews(pull.number);
    const events = eventsIn(held, { comments, edits, reviews, pushes, own });
    const entitiesThen = await rostersThen(events, { port, hosted, base: state.tips.base });
    const made = answered(held, events, { governance, entitiesThen, now: nowIn(view) });
    const isNew = made.answered.length > held.answered.length;
    const review = isNew
      ? completedIf(made, { governance, reviews: read.ledger.reviews.map(({ data }) => data) })
      : made;
    const written = writtenReview(review, governance);
    // Whoever changed the words of the page alone is not answered, and the page follows from the record again.
    if (isNew || (pushes.length > 0 && state.evidence.get(written[0]) !== written[1])) {
      const saved = await port.save(state, {
        ...filesOf(key.organization, state, written),
        message: messageOf(held, review),
        at,
      });
      if (saved.outcome !== "saved") return moved;
    }
    const language = languageOf(review, governance);
    const replies = review.answered.map((answer) => ({
      marker: markerOf(answer),
      text: replyTo(answer, review, language),
    }));
    await bringReplies(hosted, { number: pull.number, own, replies }, comments);
    return done(null);
  };
  await commitAnew(make, { branch, again: "run the review again", log });
}

/**
 * Which comments were written anew. The times that REST gives do not tell of an edit within the second in which a
 * comment was made, and nobody says what else moves them.
 */
async function editsOf(
  hosted: HostedRepository,
  number: number,
  comments: readonly PullComment[],
): Promise<Edits> {
  const edits = comments.length === 0 ? new Map() : await editedTexts(hosted, { number, what: "comments" });
  if (edits !== null) return edits;
  throw new Refusal(
    3,
    `GitHub does not tell which comments of pull request ${number} were edited, so nothing of what they decide is taken over; run again.`,
  );
}

/** An account as GitHub gives it; one whose name is no login is nobody that a roster can know. */
function authorOf(account: { login: string; id: number; type: string } | null, app: string | null): Author {
  const login = Login.safeParse(account?.login).data ?? null;
  return { login, id: account?.id ?? null, type: account?.type ?? "", app };
}

/** What people wrote and pushed on a review's pull request, and GitHub's number of the account that we write with. */
interface Found {
  comments: readonly PullComment[];
  edits: Edits;
  reviews: readonly ReviewText[];
  pushes: readonly Push[];
  own: number;
}

/** A comment or a push that was not answered yet. */
type Event = { at: Instant } & (
  { comment: Parameters<typeof answerComment>[1]; push: null } | { comment: null; push: Push }
);

/** Everything that was not answered yet, in the order in which GitHub saw it. */
function eventsIn(held: Review, { comments, edits, reviews, pushes, own }: Found): Event[] {
  const known = new Set(held.answered.map(({ source }) => sourceKey(source)));
  const commented = comments
    .filter(({ user }) => user?.id !== own)
    .map((comment) => ({
      author: authorOf(comment.user, comment.performed_via_github_app?.name ?? null),
      at: comment.created_at,
      source: { comment: comment.id },
      body: comment.body,
      isEdited: comment.created_at !== comment.updated_at || (edits.get(comment.id) ?? true),
    }));
  const reviewed = reviews.flatMap(({ id, user, submitted_at: at, body }) =>
    at === null || at === undefined
      ? []
      : [{ author: authorOf(user, null), at, source: { review: id }, body, isEdited: false }],
  );
  const written = [...commented, ...reviewed].filter(({ source }) => !known.has(sourceKey(source)));
  return [
    ...written.map((comment): Event => ({ at: comment.at, comment, push: null })),
    ...pushes.map((push): Event => ({ at: push.at, comment: null, push })),
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/**
 * The entities that base held at each event.
 * @throws {Refusal} when GitHub does not show where base was: nobody knows then who could decide.
 */
async function rostersThen(
  events: readonly Event[],
  {
    port: { checkout },
    hosted,
    base,
  }: Pick<DecisionsInput, "port" | "hosted"> & { base: BranchState["tips"]["base"] },
): Promise<Deciding["entitiesThen"]> {
  const known = new Map<Instant, Governance["entities"]>();
  if (events.length > 0) {
    const moves = await signOffQuestions(hosted).moves(base.name);
    const entitiesAt = entitiesIn(checkout);
    for (const { at } of events) {
      const commit = commitThen(moves, at, base.commit);
      const entities = commit === null ? null : await entitiesAt(commit);
      if (entities === null)
        throw new Refusal(
          3,
          `GitHub's record of who moved ${base.name} does not show where it was at ${at}, so nobody knows who could decide then, and nothing is taken over; the credential needs Contents: read. Run again.`,
        );
      known.set(at, entities);
    }
  }
  return (at) => known.get(at) ?? [];
}

function answered(held: Review, events: readonly Event[], deciding: Deciding): Review {
  let edited: Edited = { review: held, held };
  for (const { comment, push } of events)
    edited =
      push === null
        ? { ...edited, review: answerComment(edited.review, comment, deciding) ?? edited.review }
        : answerEdit(edited, push, deciding);
  return edited.review;
}

/** The review as we last wrote it; null where that is no review. */
async function reviewAt(checkout: Checkout, key: ConclusionKey, commit: string): Promise<Review | null> {
  const file = reviewFile(key);
  if (!(await have(checkout, commit))) return null;
  const texts = await readTexts(checkout.git, commit, [file], { evidence: evidenceFolder(key.organization) });
  const reading = readDocument(ReviewDocument, file, texts.get(file) ?? "");
  return reading.ok ? reading.data : null;
}

/** What people pushed onto the branch since we last wrote to it, with what each left of the review. */
async function pushesOn(
  checkout: Checkout,
  { key, state, moves }: { key: ConclusionKey; state: BranchState; moves: readonly PushedBy[] },
): Promise<Push[]> {
  const file = reviewFile(key);
  const folder = evidenceFolder(key.organization);
  const pushes: Push[] = [];
  for (const { after, at, actor } of moves) {
    const isHere = await have(checkout, after);
    const texts = isHere ? await readTexts(checkout.git, after, [file], { evidence: folder }) : null;
    pushes.push({
      author: authorOf(actor, null),
      at,
      source: { commit: after },
      file,
      text: texts?.get(file) ?? null,
      isKnown: actor !== null,
      others: [],
    });
  }
  const last = pushes.at(-1);
  if (last === undefined) return [];
  // What else stands otherwise among the evidence is put back by the same commit, and told whoever pushed last.
  const kept = state.evidence.get(file) ?? "";
  const { files, removed } = filesOf(key.organization, state, [file, kept]);
  const isOther = (path: string) => path !== file && path !== digestsFile(key.organization);
  return [...pushes.slice(0, -1), { ...last, others: [...files.keys(), ...removed].filter(isOther).sort() }];
}

/** Identities as base has them now. */
const nowIn =
  (view: LedgerView): Deciding["now"] =>
  (uid) => {
    const identity = view.identities.get(uid)?.data;
    return identity === undefined
      ? null
      : {
          active: identity.state === "active",
          facts: factsDigest(identity, view),
          people: peopleBehind(identity),
        };
  };

function messageOf(before: Review, { entity, regime, period, answered: all, lines, completed }: Review) {
  const fresh = all.slice(before.answered.length);
  const sum = (count: (answer: Review["answered"][number]) => number) =>
    fresh.reduce((total, answer) => total + count(answer), 0);
  return {
    headline: `Take over what people decided on ${entity} under ${regime} for ${period}`,
    body: [
      `Decisions taken over: ${sum(({ applied }) => applied.length)}.`,
      `Not taken over: ${sum(({ refused }) => refused.length)}.`,
      `Lines left to decide: ${lines.filter((line) => !isDecided(line)).length}.`,
      ...(completed !== null && before.completed === null ? ["The review is complete."] : []),
    ].join("\n"),
  };
}
