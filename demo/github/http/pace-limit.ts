/** What a request costs of the points of a minute. GraphQL queries cost 1; of mutations this server knows none that wait. */
export const pointsOf = (resource: "core" | "graphql", method: string): number =>
  resource === "graphql" || method === "GET" || method === "HEAD" || method === "OPTIONS" ? 1 : 5;

const MINUTE = 60_000;

/**
 * GitHub's limit of points in any 60 seconds. Which window GitHub takes it does not say; a sliding one is the hardest.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
export function createPaceLimits() {
  const spent = new Map<string, { at: number; points: number }[]>();
  return {
    /** Spends points, or says how many seconds there are none: null when they were spent. */
    spend(key: string, limit: number, points: number, now: number): number | null {
      const window = (spent.get(key) ?? []).filter(({ at }) => at > now - MINUTE);
      spent.set(key, window);
      let sum = window.reduce((all, one) => all + one.points, points);
      if (sum <= limit) {
        window.push({ at: now, points });
        return null;
      }
      for (const one of window)
        if ((sum -= one.points) <= limit) return Math.ceil((one.at + MINUTE - now) / 1000);
      return MINUTE / 1000;
    },
  };
}
