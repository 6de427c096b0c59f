/** How long a run may wait in sum for a server's limits, whoever waits: GitHub's API, or git. */
export interface WaitBudget {
  /** Takes so many milliseconds of it; false, and nothing taken, when that is more than is left. */
  take: (milliseconds: number) => boolean;
  /** Milliseconds taken so far. */
  spent: () => number;
}

/** How long is waited where nobody says otherwise, in milliseconds. */
export const USUAL_WAIT = 30 * 60_000;

/** A budget of so many milliseconds. */
export function createWaitBudget(most: number): WaitBudget {
  let spent = 0;
  return {
    take(milliseconds) {
      if (spent + milliseconds > most) return false;
      spent += milliseconds;
      return true;
    },
    spent: () => spent,
  };
}
