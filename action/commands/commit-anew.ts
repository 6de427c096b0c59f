import type { Log } from "../run/log.ts";
import { Refusal } from "../run/refusal.ts";

/** How often a commit is made anew because somebody else moved the branch first. */
const ATTEMPTS = 5;

/** What one attempt came to: all is done, or somebody else was faster and everything is read and made anew. */
export type Attempt<Result> = { isMoved: false; result: Result } | { isMoved: true };

export const moved = { isMoved: true } as const;
export const done = <Result>(result: Result): Attempt<Result> => ({ isMoved: false, result });

/**
 * Makes a commit on the tip of a branch that others may move, anew each time they do.
 * @param make - Reads the branch, makes the commit on its tip and says whether it got there; told which attempt it is.
 * @throws {Refusal} when others moved the branch every time.
 */
export async function commitAnew<Result>(
  make: (attempt: number) => Promise<Attempt<Result>>,
  { branch, again, log }: { branch: string; again: string; log: Log },
): Promise<Result> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const made = await make(attempt);
    if (!made.isMoved) return made.result;
    log.info("The branch moved meanwhile; the commit is made anew on its tip.", { attempt, branch });
  }
  throw new Refusal(3, `The branch ${branch} was moved by others ${ATTEMPTS} times; ${again}.`);
}
