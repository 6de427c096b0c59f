import { toInstant, type Instant } from "../../model/instant.ts";

/** GitHub's clock as its answers tell it; the runner's clock is a first guess, and tells how long an answer is ago. */
export interface ServerClock {
  /** Takes note of an answer's time, in milliseconds. */
  saw: (time: number | null) => void;
  now: () => number;
  /** Time of the first and of the last answer; null before the first. */
  span: () => { started: Instant; finished: Instant } | null;
}

/** A clock that has seen no answer yet; `own` is the runner's own time in milliseconds, which may be wrong but goes on. */
export function createServerClock(own: () => number): ServerClock {
  let first = Infinity;
  let last = -Infinity;
  let ahead = 0;
  return {
    saw(time) {
      if (time === null) return;
      // Answers of requests at the same time arrive in any order.
      if (time >= last) ahead = time - own();
      first = Math.min(first, time);
      last = Math.max(last, time);
    },
    now: () => own() + ahead,
    span: () =>
      last === -Infinity
        ? null
        : { started: toInstant(new Date(first)), finished: toInstant(new Date(last)) },
  };
}
