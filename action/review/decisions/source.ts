import type { DecisionSource } from "../../../model/reviews/decided.ts";

/** What tells one comment, review or commit from every other. */
export const sourceKey = (source: DecisionSource): string => {
  if ("comment" in source) return `comment ${source.comment}`;
  return "review" in source ? `review ${source.review}` : `commit ${source.commit}`;
};
