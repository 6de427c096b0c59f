import type { Review, ReviewLine } from "../../model/review.ts";
import type { Conflict } from "../../model/reviews/conflict.ts";

/** Rows of the matrix that the page of a review shows; a longer one has pages of its own, each of so many. */
export const FIRST_ROWS = 5;
export const ROWS_A_PAGE = 20;

/** A row of the matrix of duties, and the line of the review on its identity; null where there is none. */
export interface DutiesRow {
  conflict: Conflict;
  line: ReviewLine | null;
}

/** The matrix of a review in the order of its record; null where none was computed. */
export function dutiesOf({ conflicts, lines }: Pick<Review, "conflicts" | "lines">): DutiesRow[] | null {
  if (conflicts === null) return null;
  const byUid = new Map(lines.map((line) => [line.uid, line]));
  return conflicts.map((conflict) => ({ conflict, line: byUid.get(conflict.uid) ?? null }));
}
