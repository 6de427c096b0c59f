import type { ScanInputs } from "./inputs/scan.ts";
import { connectPorts } from "./connect-ports.ts";
import { endingOf, type Ending } from "./exit.ts";
import { lineOf } from "./log.ts";
import { showingProgress, type Run } from "./machine.ts";
import { scannerAt } from "./scanner.ts";
import { version } from "./version.ts";
import { triggerOf } from "./trigger.ts";

const later = () => import("./work.ts");

/** Scans, and shows what it came to. */
export async function runScan(inputs: ScanInputs, run: Run): Promise<Ending> {
  const { environment, module, out, runner, secrets } = run;
  const { base, publish, allowPublic, failOn } = inputs;
  const { report, progress } = await showingProgress(run, `Scan of ${inputs.organization}`, async (log) => {
    const surroundings = { environment, secrets, minted: run.tokens.add, log, version, later };
    const ports = await connectPorts(inputs, surroundings);
    const trigger = triggerOf(environment);
    const scanner = scannerAt(module, environment);
    const options = { publish, base, allowPublic, run: { trigger, scanner } };
    const { scan } = await later();
    return { report: await scan(ports, options), progress: log };
  });
  const { lastWordsOf, presentToRunner, wordsOf } = await later();
  if (runner === null) out(`${secrets.hide(wordsOf(report).join("\n"))}\n`);
  else {
    await presentToRunner(report, { runner, environment, secrets, progress });
    for (const line of lastWordsOf(report)) out(`${lineOf(secrets, line)}\n`);
  }
  return endingOf(report, failOn);
}
