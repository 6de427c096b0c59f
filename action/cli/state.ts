import type { Machine } from "./machine.ts";

/** Names of what the main step leaves for the one that runs after the job, whatever became of it. */
export const STATE = { started: "countersign", tokens: "tokens" } as const;

/**
 * Whether this process is the step that runs after the job. The runner hands over what was left as STATE_<name>.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#runspost
 */
export const isAfterwards = ({ args, environment }: Pick<Machine, "args" | "environment">): boolean =>
  args.length === 0 && environment[`STATE_${STATE.started}`] === "started";
