import type { Instant } from "../../../model/instant.ts";
import type { Review } from "../../../model/review.ts";
import { answerComment } from "./answer-comment.ts";
import { answerEdit, type Edited, type Push } from "./answer-edit.ts";
import type { Deciding } from "./deciding.ts";

/** A comment or a push that was not answered yet. */
export type Event = { at: Instant } & (
  { comment: Parameters<typeof answerComment>[1]; push: null } | { comment: null; push: Push }
);

/** The review with what became of every event, in their order. */
export function answerEvents(held: Review, events: readonly Event[], deciding: Deciding): Review {
  let edited: Edited = { review: held, held };
  for (const { comment, push } of events)
    edited =
      push === null
        ? { ...edited, review: answerComment(edited.review, comment, deciding) ?? edited.review }
        : answerEdit(edited, push, deciding);
  return edited.review;
}
