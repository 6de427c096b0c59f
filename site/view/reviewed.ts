import type { Ledger } from "../../model/ledger.ts";
import type { ReviewLine } from "../../model/review.ts";
import { isValidSignOff, type SignOff } from "../../model/sign-off.ts";
import { periodOf } from "../../model/period.ts";

/** One line of a review on an identity, with the approvals of that review. */
export interface Reviewed {
  period: string;
  entity: string;
  regime: string;
  line: ReviewLine;
  /** The approval that counts, else the newest that does not; null where nobody approved. */
  signOff: SignOff | null;
  /** True when every rule of the approval was kept. */
  counts: boolean;
}

type Records = Pick<Ledger, "reviews" | "signOffs">;

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Lines of reviews by the identity's uid, those of the newest period first. */
export function reviewedByUid({ reviews, signOffs }: Records): ReadonlyMap<string, readonly Reviewed[]> {
  const byUid = new Map<string, Reviewed[]>();
  for (const { data } of reviews) {
    const { period, entity, regime } = data;
    const given = signOffs
      .map((one) => one.data)
      .filter(
        ({ covers, period: of }) =>
          of === period && covers.what === "review" && covers.entity === entity && covers.regime === regime,
      )
      .sort((a, b) => order(b.submitted, a.submitted));
    const valid = given.find(isValidSignOff);
    const signOff = valid ?? given[0] ?? null;
    for (const line of data.lines) {
      const known = byUid.get(line.uid) ?? [];
      known.push({ period, entity, regime, line, signOff, counts: valid !== undefined });
      byUid.set(line.uid, known);
    }
  }
  // Which of two periods is newer hardly depends on the day a fiscal year ends; any will do.
  const ends = ({ period }: Reviewed) => periodOf(period, "12-31").to;
  for (const lines of byUid.values())
    lines.sort((a, b) => order(ends(b), ends(a)) || order(a.entity, b.entity) || order(a.regime, b.regime));
  return byUid;
}
