import { runAction } from "./run-action.ts";
import type { Stage } from "./stage.ts";

/**
 * Runs the workflow of `examples/sign-off.yml` now, as a review starts it: it records the approvals of what was merged,
 * and shows on every open pull request what it still needs, which is the check that main requires.
 */
export async function runSignOff(stage: Stage): Promise<void> {
  const { now } = stage.github.world;
  await runAction(stage, {
    what: "The run of sign-off",
    // No two of them begin in the same second.
    run: now.getTime() / 1000,
    at: now.toISOString(),
    event: "workflow_run",
    inputs: { command: "sign-off" },
  });
}
