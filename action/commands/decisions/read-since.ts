import { readDocument } from "../../../model/document.ts";
import { type ConclusionKey, evidenceFolder, reviewBranch, reviewFile } from "../../../model/paths.ts";
import { Review as ReviewDocument, type Review } from "../../../model/review.ts";
import type { Checkout } from "../../git/checkout.ts";
import { have } from "../../git/evidence-commits.ts";
import type { GovernancePort, HostedRepository } from "../../git/governance-port.ts";
import type { BranchState } from "../../git/ledger.ts";
import { readTexts } from "../../git/read-texts.ts";
import { type Edits, editedTexts } from "../../pull-request/conversation/edited-texts.ts";
import { findOpen } from "../../pull-request/publishing/find.ts";
import { listComments, type PullComment } from "../../pull-request/conversation/list-comments.ts";
import { publisherOf } from "../../pull-request/publishing/publisher.ts";
import { pushesSince } from "../../pull-request/conversation/pushes.ts";
import { signOffQuestions } from "../../pull-request/sign-off/questions.ts";
import { Refusal } from "../../run/refusal.ts";
import type { Found } from "./events.ts";
import { pushesOn } from "./pushes-on.ts";

/** A review as we last wrote it, and what people wrote and pushed on its open pull request. */
export interface Since extends Found {
  number: number;
  held: Review;
}

/**
 * Reads what people did on a review's pull request; null where none is open, or where it is merged.
 * @throws {Refusal} when GitHub does not say who pushed to it, or which comments were edited.
 */
export async function readSince(
  key: ConclusionKey,
  state: BranchState,
  { checkout, hosted }: Pick<GovernancePort, "checkout"> & { hosted: HostedRepository },
): Promise<Since | null> {
  const branch = reviewBranch(key);
  const head = state.tips.branch.commit;
  const pull = head === null ? null : await findOpen(hosted, branch);
  if (head === null || pull === null || state.approved.has(reviewFile(key))) return null;
  const { number } = pull;
  const { id: own } = await publisherOf(hosted);
  const since = await pushesSince(hosted, { branch, head, own });
  const held = await reviewAt(checkout, key, since.from);
  if (held === null) return null;
  const comments = await listComments(hosted, number);
  const edits = await editsOf(hosted, number, comments);
  const pushes = await pushesOn(checkout, { key, state, moves: since.pushes });
  const reviews = await signOffQuestions(hosted).reviews(number);
  return { number, held, comments, edits, pushes, reviews, own };
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

/** The review as we last wrote it; null where that is no review. */
async function reviewAt(checkout: Checkout, key: ConclusionKey, commit: string): Promise<Review | null> {
  const file = reviewFile(key);
  if (!(await have(checkout, commit))) return null;
  const texts = await readTexts(checkout.git, commit, [file], { evidence: evidenceFolder(key.organization) });
  const reading = readDocument(ReviewDocument, file, texts.get(file) ?? "");
  return reading.ok ? reading.data : null;
}
