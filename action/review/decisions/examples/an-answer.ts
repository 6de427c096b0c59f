import { answerComment, type Comment } from "../answer-comment.ts";
import { deciding, openReview, written } from "./a-deciding.ts";

/** A comment of Li that nobody edited. */
export const comment = (body: string, over: Partial<Comment> = {}): Comment => ({
  ...written(),
  body,
  isEdited: false,
  ...over,
});
/** A review with what a comment decides, and the answer to it. */
export const answered = (body: string, over: Partial<Comment> = {}, review = openReview()) => {
  const made = answerComment(review, comment(body, over), deciding());
  const answer = made?.answered.at(-1);
  if (made === null || answer === undefined) throw new Error("nothing was answered");
  return { review: made, answer };
};
export const uid = (id: number) => `github:deploy-key:${id}`;
