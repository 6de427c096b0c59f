/** Points that may be spent; each comes back a while after the answer to the request that spent it. */
export interface Bucket {
  /** When so many points are there: `now` for at once, infinity while that hangs on answers that are still to come. */
  ready: (points: number, now: number) => number;
  take: (points: number) => void;
  giveBack: (points: number, now: number) => void;
}

/**
 * A token bucket whose tokens come back one by one, `period` milliseconds after their answer. GitHub counts a request
 * when it arrives, which is before its answer does; so no window of that length at GitHub ever holds more than
 * `capacity` points, however long anything travels.
 */
export function createBucket(capacity: number, period: number): Bucket {
  let left = capacity;
  const returning: { points: number; at: number }[] = [];
  return {
    ready(points, now) {
      while (returning[0] !== undefined && returning[0].at <= now) left += returning.shift()?.points ?? 0;
      let there = left;
      if (there >= points) return now;
      for (const back of returning) if ((there += back.points) >= points) return back.at;
      return Infinity;
    },
    take: (points) => void (left -= points),
    giveBack: (points, now) => void returning.push({ points, at: now + period }),
  };
}
