import { listed } from "../../../model/reasons/names.ts";
import { exceptionFor, undone } from "../facts.ts";
import type { Ask, Held } from "./gate.ts";

/** What the reviews decided, of lines and of conflicts, is seen done, or covered by an exception that holds. */
export const remediation: Ask = (facts) =>
  facts.reviews.flatMap(({ period, review }): Held[] => {
    const open =
      review === null ? [] : undone(review.data).filter((one) => exceptionFor(one, facts) === undefined);
    if (open.length === 0) return [];
    return [
      {
        state: "failed",
        reason: "remediation-open",
        with: { period: period.id, identities: listed([...new Set(open.map(({ title }) => title))]) },
        people: open.flatMap(({ line }) => [line?.business_owner ?? null, line?.technical_steward ?? null]),
      },
    ];
  });
