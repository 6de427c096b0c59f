import type { Filed } from "../../model/governance.ts";
import type { ReviewLine } from "../../model/review.ts";
import type { SignOff } from "../../model/sign-off.ts";
import type { ReviewEntry } from "./reviews.ts";

/** One line of a review on an identity, with the approvals of that review. */
export interface Reviewed {
  period: string;
  entity: string;
  regime: string;
  /** Time zone of the days in the line. */
  zone: string;
  line: ReviewLine;
  /** The approval that counts, else the newest that does not; null where nobody approved. */
  signOff: Filed<SignOff> | null;
  /** True when every rule of the approval was kept. */
  counts: boolean;
}

/**
 * Lines of reviews by the identity's uid, in the order the reviews are given. What waits on a branch is no evidence
 * and has not reviewed anybody yet.
 */
export function reviewedByUid(reviews: readonly ReviewEntry[]): ReadonlyMap<string, readonly Reviewed[]> {
  const byUid = new Map<string, Reviewed[]>();
  for (const { review, waiting, approvals } of reviews) {
    if (waiting !== null) continue;
    const { period, entity, regime } = review;
    const signOff = approvals.counting ?? approvals.all[0] ?? null;
    for (const line of review.lines) {
      const known = byUid.get(line.uid) ?? [];
      known.push({
        period,
        entity,
        regime,
        zone: review.time_zone,
        line,
        signOff,
        counts: approvals.counting !== null,
      });
      byUid.set(line.uid, known);
    }
  }
  return byUid;
}
