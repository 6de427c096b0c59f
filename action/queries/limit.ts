import { addDays, type Day } from "../../model/instant.ts";

/** Where a day stands against a limit counted from another day. */
export interface Limit {
  /** Last day within the limit. */
  reached: Day;
  /** True once that day is over. */
  over: boolean;
  /** First day beyond it. */
  since: Day;
}

/** A limit of `days` days from `from`: the last day still counts, the next one does not. */
export function limitFrom(from: Day, days: number, today: Day): Limit {
  const reached = addDays(from, days);
  return { reached, over: today > reached, since: addDays(reached, 1) };
}
