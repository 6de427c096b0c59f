import { needGit } from "../git/need-git.ts";
import type { Ending } from "./exit.ts";
import type { Given } from "./given.ts";
import { readInputs } from "./inputs/read.ts";
import type { Run } from "./machine.ts";
import { runScan } from "./run-scan.ts";

const later = () => import("./work.ts");

/** Runs the command that was asked for. */
export async function runCommand(given: Given, run: Run): Promise<Ending> {
  // What is wrong with the inputs is said first; git is looked for meanwhile.
  const git = needGit(run.environment);
  git.catch(() => undefined);
  const inputs = readInputs(given, run.secrets);
  await git;
  const loading = { ...run, later };
  switch (inputs.command) {
    case "scan":
      return runScan(inputs, run);
    case "merge":
      return (await later()).runMerge(inputs, loading);
    case "review":
      return (await later()).runReview(inputs, loading);
    case "certify":
      return (await later()).runCertify(inputs, loading);
    case "conclude":
      return (await later()).runConclude(inputs, loading);
    case "drift":
      return (await later()).runDrift(inputs, loading);
    case "sign-off":
      return (await later()).runSignOff(inputs, loading);
    case "verify":
      return (await later()).runVerify(inputs, loading);
    default:
      return inputs satisfies never;
  }
}
