import type { Review } from "../../../model/review.ts";
import type { Edits } from "../../pull-request/conversation/edited-texts.ts";
import type { PullComment } from "../../pull-request/conversation/list-comments.ts";
import type { PullReview } from "../../pull-request/sign-off/questions.ts";
import type { Event } from "../../review/decisions/answer-events.ts";
import type { Push } from "../../review/decisions/answer-edit.ts";
import { sourceKey } from "../../review/decisions/source.ts";
import { authorOf } from "./account-author.ts";

/** What people wrote and pushed on a review's pull request, and GitHub's number of the account that we write with. */
export interface Found {
  comments: readonly PullComment[];
  edits: Edits;
  reviews: readonly PullReview[];
  pushes: readonly Push[];
  own: number;
}

/** Everything that was not answered yet, in the order in which GitHub saw it. */
export function eventsIn(held: Review, { comments, edits, reviews, pushes, own }: Found): Event[] {
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
