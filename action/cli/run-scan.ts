import { scan } from "../commands/scan.ts";
import type { ScanInputs } from "./inputs.ts";
import { connectPorts } from "./connect-ports.ts";
import { endingOf, type Ending } from "./exit.ts";
import { lineOf } from "./log.ts";
import { showingProgress, type Run } from "./machine.ts";
import { lastWordsOf, presentToRunner, wordsOf } from "./present.ts";
import { scannerAt, version } from "./scanner.ts";
import { triggerOf } from "./trigger.ts";

/** Scans, and shows what it came to. */
export async function runScan(inputs: ScanInputs, run: Run): Promise<Ending> {
  const { environment, module, out, runner, secrets } = run;
  const { base, publish, allowPublic, failOn } = inputs;
  const { report, progress } = await showingProgress(run, `Scan of ${inputs.organization}`, async (log) => {
    const ports = await connectPorts(inputs, { environment, secrets, minted: run.tokens.add, log, version });
    const trigger = triggerOf(environment);
    const options = { publish, base, allowPublic, trigger, scanner: scannerAt(module) };
    return { report: await scan(ports, options), progress: log };
  });
  if (runner === null) out(`${secrets.hide(wordsOf(report).join("\n"))}\n`);
  else {
    await presentToRunner(report, { runner, environment, secrets, progress });
    for (const line of lastWordsOf(report)) out(`${lineOf(secrets, line)}\n`);
  }
  return endingOf(report, failOn);
}
