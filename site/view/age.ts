import { renewedOn } from "../../model/identities/traits.ts";
import { daysBetween, type Day } from "../../model/instant.ts";
import type { Identity } from "../../model/identity.ts";

/** One bar: ages from `from` days up to, not including, `to` (null for no end). */
export interface AgeBucket {
  from: number;
  to: number | null;
  count: number;
}

const WIDTH = 30;
const BUCKETS = 13;

/** Those whose age GitHub tells at all. */
export const withAge = (identities: readonly Identity[]): readonly Identity[] =>
  identities.filter((identity) => renewedOn(identity) !== null);

/** Credentials by age in days at one moment, in steps of thirty days; the last bar has no end. One whose age GitHub does not tell is in none. */
export function agesAt(identities: readonly Identity[], day: Day): AgeBucket[] {
  const buckets = Array.from({ length: BUCKETS }, (_, index): AgeBucket => ({
    from: index * WIDTH,
    to: index === BUCKETS - 1 ? null : (index + 1) * WIDTH,
    count: 0,
  }));
  for (const identity of identities) {
    const renewed = renewedOn(identity);
    if (renewed === null) continue;
    const age = Math.max(0, daysBetween(renewed, day));
    const bucket = buckets[Math.min(BUCKETS - 1, Math.floor(age / WIDTH))];
    if (bucket) bucket.count += 1;
  }
  return buckets;
}

/** How many credentials are older than a number of days. */
export const olderThan = (identities: readonly Identity[], day: Day, days: number): number =>
  identities.filter((identity) => {
    const renewed = renewedOn(identity);
    return renewed !== null && daysBetween(renewed, day) > days;
  }).length;
