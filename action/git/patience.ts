import type { Log } from "../run/log.ts";
import type { WaitBudget } from "../run/wait-budget.ts";

/** Waits some milliseconds, and says that it did; false, at once, when no more time may be spent. */
export type Patience = (milliseconds: number) => Promise<boolean>;

/** Waits for the server of the governance repository, as long as the run's budget has it. */
export function createPatience(
  sleep: (milliseconds: number) => Promise<void>,
  waits: WaitBudget,
  log: Log,
): Patience {
  return async (milliseconds) => {
    if (!waits.take(milliseconds)) return false;
    log.info("Waiting for the governance repository's server.", { seconds: Math.ceil(milliseconds / 1000) });
    await sleep(milliseconds);
    return true;
  };
}
