import { READINESS_FILE, readReadiness } from "../../model/readiness.ts";
import { conclude } from "../conclude/conclude.ts";
import { certify } from "../commands/certify.ts";
import type { DueInputs } from "./inputs/due.ts";
import { connectToGovernance } from "./connect-ports.ts";
import type { Ending } from "./exit.ts";
import { inert } from "./inert.ts";
import { showingProgress, type Loading } from "./machine.ts";
import {
  certifyLines,
  certifySummary,
  certifyWarnings,
  isNotReady,
  readinessText,
} from "./present-certify.ts";
import { print, tell } from "./print.ts";
import { nameOfRun, triggerOf } from "./trigger.ts";
import { version } from "./version.ts";
import { isPrivateRun } from "./visibility.ts";
import { writeOutput } from "./write-output.ts";

/** Brings the certifications that are due to where they have to be, and shows what is missing of each. */
export async function runCertify(inputs: DueInputs, run: Loading): Promise<Ending> {
  const { environment, secrets, runner } = run;
  const findings = isPrivateRun(environment);
  const report = await showingProgress(run, "Certifications", async (log) => {
    const surroundings = { environment, secrets, minted: run.tokens.add, log, version, later: run.later };
    const ports = await connectToGovernance(inputs, inputs, surroundings);
    return certify({ ...ports, conclude, run: nameOfRun(triggerOf(environment)) }, inputs);
  });
  const changed = report.certifications.some(({ what }) => what === "opened" || what === "updated");
  runner?.output("changed", String(changed));
  print(run, certifyLines(report, { findings }));
  for (const warning of certifyWarnings(report))
    runner?.annotate("warning", secrets.hide(inert(warning)), "Certification");
  await tell(run, certifySummary(report, { findings }));
  if (inputs.output !== null) {
    const files = new Map([[READINESS_FILE, readinessText(report)]]);
    const mayReplace = (_: string, text: string) => readReadiness(text) !== null;
    await writeOutput(inputs.output, files, { what: "result of certify", mayReplace });
  }
  return inputs.failOn === "incomplete" && report.certifications.some(isNotReady)
    ? { code: 1, sentence: "A period cannot be certified as it stands, and fail-on is incomplete." }
    : { code: 0, sentence: null };
}
