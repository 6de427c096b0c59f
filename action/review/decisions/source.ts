import type { DecisionSource } from "../../../model/reviews/decided.ts";

/** What tells one comment or commit from every other. */
export const sourceKey = (source: DecisionSource): string =>
  "comment" in source ? `comment ${source.comment}` : `commit ${source.commit}`;
