import type { Instant } from "../../../model/instant.ts";
import type { Review } from "../../../model/review.ts";
import { hasDecided } from "../../../model/reviews/involved.ts";
import { rolesOn, samePerson } from "../../../model/roster.ts";
import { dayIn } from "../../../model/time-zone.ts";
import type { CriterionContext } from "../criterion.ts";

/** What keeps somebody who tested a review from being independent of it; null for nothing. */
export type Part = "decided" | "approved" | "on-no-roster";

/** Whoever decided in a review, or approved it, tests their own work; and somebody on no roster answers to nobody. */
export function partIn(
  review: Pick<Review, "lines" | "answered" | "period" | "time_zone">,
  { by, at }: { by: string; at: Instant },
  { signOffs, governance }: Pick<CriterionContext, "signOffs" | "governance">,
): Part | null {
  if (hasDecided([by], review)) return "decided";
  const approved = signOffs.some(
    ({ data }) =>
      data.covers.what === "review" && data.period === review.period && samePerson(data.reviewer.login, by),
  );
  if (approved) return "approved";
  return rolesOn(by, dayIn(review.time_zone, at), governance).length > 0 ? null : "on-no-roster";
}
