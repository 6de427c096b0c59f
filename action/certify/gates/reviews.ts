import { openLines } from "../../review/body/pull-request.ts";
import type { DueReview } from "../facts.ts";
import type { Ask, Held } from "./gate.ts";

/** Every review that falls due in the period is decided to its last line, and signed. */
export const reviews: Ask = ({ reviews: all }) => all.flatMap((one) => heldAgainst(one));

function heldAgainst({ period: { id: period }, role, review, signOff, isWaiting }: DueReview): Held[] {
  const failed = { state: "failed" } as const;
  if (review === null) return [{ ...failed, reason: "review-missing", with: { period }, roles: [role] }];
  const open = openLines(review.data);
  if (open > 0)
    return [
      { ...failed, reason: "review-open", with: { period, open }, roles: [review.data.performer_role] },
    ];
  if (signOff !== null) return [];
  return isWaiting
    ? [{ ...failed, reason: "sign-off-waits", with: { period } }]
    : [{ ...failed, reason: "review-unsigned", with: { period, role }, roles: [role] }];
}
