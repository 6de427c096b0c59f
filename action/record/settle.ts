import type { Assessment } from "../../model/assessment.ts";
import type { Day } from "../../model/instant.ts";
import { byCodePoint } from "../../model/yaml.ts";
import type { Judged } from "../evaluated.ts";

/**
 * Gives every assessment its first day: the day the check names, the ledger's while the outcome stays, or today.
 * What decided the outcome may be worded anew without a new day.
 */
export function settle(judged: readonly Judged[], before: readonly Assessment[], today: Day): Assessment[] {
  const known = new Map(before.map((assessment) => [assessment.check, assessment]));
  return [...judged]
    .sort((a, b) => byCodePoint(a.check, b.check))
    .map((one) => {
      const last = known.get(one.check);
      const kept = last?.outcome === one.outcome ? last.since : null;
      return { ...one, since: one.since ?? kept ?? today };
    });
}
