import type { Review } from "../review.ts";
import type { Conflict } from "./conflict.ts";
import type { ReviewLine } from "./line.ts";

/** A conflict of duties that is to be removed, with what its line shows of the identity. */
export interface Removal extends Pick<
  ReviewLine,
  "title" | "privileged" | "financial" | "at" | "remediation"
> {
  conflict: Conflict;
  /** Null where the review has no line on the identity. */
  line: ReviewLine | null;
}

/** The conflicts of a review that are to be removed; one of which nobody knows the weight weighs most. */
export function removalsIn({ conflicts, lines }: Pick<Review, "conflicts" | "lines">): Removal[] {
  return (conflicts ?? [])
    .filter(({ disposition }) => disposition === "remove")
    .map((conflict) => {
      const { uid, at, remediation } = conflict;
      const line = lines.findLast((one) => one.uid === uid) ?? null;
      const { title, privileged, financial } = line ?? { title: uid, privileged: true, financial: true };
      return { conflict, line, title, privileged, financial, at, remediation };
    });
}
