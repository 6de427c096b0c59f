import { z } from "zod";
import { revokeTokens } from "../github/revoke.ts";
import { serverIn } from "./address.ts";
import type { ExitCode } from "./exit.ts";
import type { Machine } from "./machine.ts";
import type { Runner } from "./runner.ts";
import { version } from "./scanner.ts";
import { leftSentence } from "./tokens.ts";

/** Names of what the main step leaves for the one that runs after the job, whatever became of it. */
export const STATE = { started: "countersign", tokens: "tokens" } as const;

/**
 * Whether this process is the step that runs after the job. The runner hands over what was left as STATE_<name>.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#runspost
 */
export const isAfterwards = ({ args, environment }: Pick<Machine, "args" | "environment">): boolean =>
  args.length === 0 && environment[`STATE_${STATE.started}`] === "started";

const Left = z.array(z.string().min(1));

/** Revokes the tokens that a cancelled or killed run has left; what cannot be done is said and fails nothing. */
export async function cleanUp(environment: Machine["environment"], runner: Runner): Promise<ExitCode> {
  const left = Left.safeParse(parsed(environment[`STATE_${STATE.tokens}`] ?? "[]")).data ?? [];
  for (const token of left) runner.mask(token);
  const valid = await revokeTokens(serverIn(environment).rest, version, left);
  if (valid > 0) runner.annotate("warning", leftSentence(valid));
  return 0;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
