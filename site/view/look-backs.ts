import type { Filed, Governance } from "../../model/governance.ts";
import type { LookBack } from "../../model/look-back.ts";
import type { Review, ReviewLine } from "../../model/review.ts";
import { byPeriod } from "./reviews.ts";

type Stated = Pick<Governance, "lookBacks">;

/** The newest first, by the day on which somebody looked. */
const newestFirst = (a: Filed<LookBack>, b: Filed<LookBack>): number =>
  a.data.looked_back_on < b.data.looked_back_on ? 1 : a.data.looked_back_on > b.data.looked_back_on ? -1 : 0;

/** A look-back, and the line of the review that it names; null where the review has no such line. */
export interface LookedBack {
  lookBack: Filed<LookBack>;
  line: ReviewLine | null;
}

/** Look-backs on the lines of a review, the newest first. */
export const lookBacksOnReview = (
  { lookBacks }: Stated,
  { period, entity, regime, lines }: Pick<Review, "period" | "entity" | "regime" | "lines">,
): LookedBack[] =>
  lookBacks
    .filter(({ data }) => data.period === period && data.entity === entity && data.regime === regime)
    .toSorted(newestFirst)
    .map((lookBack) => ({
      lookBack,
      line: lines.find(({ uid }) => uid === lookBack.data.identity) ?? null,
    }));

/** Look-backs on an identity, those of the newest period first. */
export const lookBacksOnIdentity = ({ lookBacks }: Stated, uid: string): Filed<LookBack>[] =>
  lookBacks
    .filter(({ data }) => data.identity === uid)
    .toSorted((a, b) => byPeriod(a.data, b.data) || newestFirst(a, b));
