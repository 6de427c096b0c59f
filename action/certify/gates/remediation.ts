import { listed } from "../../../model/reasons/names.ts";
import { exceptionFor, undone } from "../facts.ts";
import type { Ask, Held } from "./gate.ts";

/** What the reviews decided is seen done, or covered by an exception that holds. */
export const remediation: Ask = (facts) =>
  facts.reviews.flatMap(({ period, review }): Held[] => {
    const lines =
      review === null ? [] : undone(review.data).filter((line) => exceptionFor(line, facts) === undefined);
    if (lines.length === 0) return [];
    return [
      {
        state: "failed",
        reason: "remediation-open",
        with: { period: period.id, identities: listed(lines.map(({ title }) => title)) },
        people: lines.flatMap((line) => [line.business_owner, line.technical_steward]),
      },
    ];
  });
