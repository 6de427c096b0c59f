import { toInstant, type Instant } from "../../model/instant.ts";

/** GitHub's clock as its answers tell it; the runner's clock is only a first guess. */
export interface ServerClock {
  /** Takes note of an answer's time, in milliseconds. */
  saw: (time: number | null) => void;
  /** Takes note of a wait, so that an estimate made after it is not in the past. */
  slept: (milliseconds: number) => void;
  now: () => number;
  /** Time of the first and of the last answer; null before the first. */
  span: () => { started: Instant; finished: Instant } | null;
}

/** A clock that has seen no answer yet; `guess` is the runner's own time in milliseconds. */
export function createServerClock(guess: () => number): ServerClock {
  let first = Infinity;
  let last = -Infinity;
  let slept = 0;
  return {
    saw(time) {
      if (time === null) return;
      // Answers of requests at the same time arrive in any order.
      if (time >= last) slept = 0;
      first = Math.min(first, time);
      last = Math.max(last, time);
    },
    slept: (milliseconds) => void (slept += milliseconds),
    now: () => (last === -Infinity ? guess() : last + slept),
    span: () =>
      last === -Infinity
        ? null
        : { started: toInstant(new Date(first)), finished: toInstant(new Date(last)) },
  };
}
