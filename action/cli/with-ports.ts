import type { ScanPorts } from "../commands/prepare-scan.ts";
import type { Checkpoint } from "../github/checkpoint.ts";
import type { Log } from "../run/log.ts";
import type { WaitBudget } from "../run/wait-budget.ts";
import { connectPorts } from "./connect-ports.ts";
import type { ScanInputs } from "./inputs/scan.ts";
import type { Loading, Run } from "./machine.ts";
import { openCheckpoint } from "./open-checkpoint.ts";
import { scannerAt } from "./scanner.ts";
import { triggerOf } from "./trigger.ts";
import { version } from "./version.ts";

/** What a run of a scan works with, and who runs it. */
interface Connecting {
  log: Log;
  /** How long limits are waited for in sum, by all scans of a run. */
  waits: WaitBudget;
}

/** Connects to what one scan works with, does it, and forgets what was kept in case it would be cut off. */
export async function withPorts<T>(
  inputs: Omit<ScanInputs, "command">,
  run: Loading,
  { log, waits }: Connecting,
  work: (ports: ScanPorts, by: ReturnType<typeof byWhom>) => Promise<T>,
): Promise<T> {
  const { environment, secrets, later } = run;
  const by = byWhom(run);
  const surroundings = { environment, secrets, minted: run.tokens.add, log, version, later };
  const checkpoint: Checkpoint = await openCheckpoint(inputs.checkpoint, { ...inputs, ...by, log });
  const ports = await connectPorts(inputs, surroundings, { checkpoint, waits });
  try {
    const done = await work(ports, by);
    await checkpoint.forget();
    return done;
  } finally {
    await checkpoint.rest();
  }
}

/** What runs, and what started it. */
export const byWhom = ({ module, environment }: Pick<Run, "module" | "environment">) => ({
  trigger: triggerOf(environment),
  scanner: scannerAt(module, environment),
});
