import type { Log } from "../log.ts";

/** Waits some milliseconds, and says that it did; false, at once, when no more time may be spent. */
export type Patience = (milliseconds: number) => Promise<boolean>;

/** Waits for the server of the governance repository, `most` milliseconds in sum. */
export function createPatience(
  sleep: (milliseconds: number) => Promise<void>,
  most: number,
  log: Log,
): Patience {
  let left = most;
  return async (milliseconds) => {
    if (milliseconds > left) return false;
    left -= milliseconds;
    log.info("Waiting for the governance repository's server.", { seconds: Math.ceil(milliseconds / 1000) });
    await sleep(milliseconds);
    return true;
  };
}
