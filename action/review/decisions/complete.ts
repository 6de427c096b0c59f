import type { Governance } from "../../../model/governance.ts";
import { limitsUnder } from "../../../model/limits.ts";
import { attestationText } from "../../../model/reasons/decisions/attestation.ts";
import type { Review } from "../../../model/review.ts";
import { isDecided } from "../../../model/reviews/decided.ts";
import { signsOfHaste } from "../../../model/reviews/signs-of-haste.ts";
import { digestOf } from "../../digest/digest.ts";

/**
 * The review, completed where its last line is decided: from when, and what whoever approves it says by that. The signs
 * of haste stand beside that statement; they are for people to ask about. Until it is merged a decision may change: the
 * review is then completed anew, or open again where a line was passed on.
 */
export function completedIf(
  review: Review,
  { governance, reviews }: { governance: Governance; reviews: readonly Review[] },
): Review {
  const times = review.lines.flatMap(({ at }) => (at === null ? [] : [at])).sort();
  const completed = times.at(-1);
  if (completed === undefined || !review.lines.every(isDecided))
    return { ...review, completed: null, attestation: null };
  const entity = governance.entities.find(({ data }) => data.entity === review.entity)?.data;
  const language = entity?.language ?? "en";
  const text = attestationText(
    {
      commit: review.population.commit,
      identities: review.lines.length,
      unrecorded: review.lines.filter(({ created_by: creator }) => creator === null).length,
      entity: entity?.names ?? null,
    },
    review.entity,
  )[language];
  const limits = limitsUnder(governance, { ...review, control: review.controls[0] ?? "REV-01" });
  const others = reviews.filter(
    ({ entity: of, regime, period }) =>
      !(of === review.entity && regime === review.regime && period === review.period),
  );
  return {
    ...review,
    completed,
    attestation: {
      language,
      text,
      digest: digestOf(text),
      signs: signsOfHaste(review, {
        reviews: [...others, review],
        limit: limits["rs.max_lines_per_min"].default,
      }).map(({ reason, with: data }) => ({ reason, with: data })),
    },
  };
}
