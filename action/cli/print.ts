import { lineOf } from "./log.ts";
import type { Run } from "./machine.ts";

/** Prints lines: no secret, no workflow command, no control character. */
export function print({ out, secrets }: Pick<Run, "out" | "secrets">, lines: readonly string[]): void {
  for (const line of lines) out(`${lineOf(secrets, line)}\n`);
}

/** Writes the job summary where there is one; that it could not be written undoes nothing. */
export async function tell({ runner, secrets, out }: Run, markdown: string): Promise<void> {
  try {
    await runner?.summarize(secrets.hide(markdown));
  } catch {
    out("Warning: The job summary could not be written.\n");
  }
}
