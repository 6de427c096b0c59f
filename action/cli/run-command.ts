import { needGit } from "../git/need-git.ts";
import type { Ending } from "./exit.ts";
import type { Given } from "./given.ts";
import { readInputs } from "./inputs/read.ts";
import type { Run } from "./machine.ts";
import { runScan } from "./run-scan.ts";

/** Runs the command that was asked for. */
export async function runCommand(given: Given, run: Run): Promise<Ending> {
  // What is wrong with the inputs is said first; git is looked for meanwhile.
  const git = needGit(run.environment);
  git.catch(() => undefined);
  const inputs = readInputs(given, run.secrets);
  await git;
  switch (inputs.command) {
    case "scan":
      return runScan(inputs, run);
    case "review":
      return (await import("./work.ts")).runReview(inputs, run);
    case "conclude":
      return (await import("./work.ts")).runConclude(inputs, run);
    case "drift":
      return (await import("./work.ts")).runDrift(inputs, run);
    case "sign-off":
      return (await import("./work.ts")).runSignOff(inputs, run);
    case "verify":
      return (await import("./work.ts")).runVerify(inputs, run);
    default:
      return inputs satisfies never;
  }
}
