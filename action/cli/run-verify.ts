import { verify } from "../commands/verify.ts";
import { openLocal } from "../git/checkout.ts";
import type { Ending } from "./exit.ts";
import type { VerifyInputs } from "./inputs/verify.ts";
import type { Run } from "./machine.ts";
import { verifiedLines, verifiedSummary } from "./present-verify.ts";
import { print, tell } from "./print.ts";
import { isPrivateRun } from "./visibility.ts";

/** Verifies the history of the evidence, and shows what it came to. */
export async function runVerify(inputs: VerifyInputs, run: Run): Promise<Ending> {
  const { environment } = run;
  const local = await openLocal({ directory: inputs.governance, environment });
  const verified = await verify(local, inputs);
  const shown = { findings: isPrivateRun(environment) };
  print(run, verifiedLines(verified, shown));
  await tell(run, verifiedSummary(verified, shown));
  return verified.findings.length === 0
    ? { code: 0, sentence: null }
    : { code: 1, sentence: "The evidence is not what was recorded." };
}
