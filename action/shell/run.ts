import { givenByRunner, readInputs, type Inputs } from "../inputs.ts";
import { needGit } from "../ledger/need-git.ts";
import { readCommandLine, type CommandLine } from "./command-line.ts";
import { endingOfError, type Ending, type ExitCode } from "./exit.ts";
import { helpText } from "./help.ts";
import { lineOf } from "./log.ts";
import type { Machine, Run } from "./machine.ts";
import { runConclude } from "./run-conclude.ts";
import { runDrift } from "./run-drift.ts";
import { runScan } from "./run-scan.ts";
import { runnerOfThisStep, type Runner } from "./runner.ts";
import { version } from "./scanner.ts";
import { createSecrets, type Secrets } from "./secrets.ts";

/** Runs one command and gives its exit code; the one place where an error becomes a sentence. */
export async function run(machine: Machine): Promise<ExitCode> {
  const inWorkflow = machine.environment.GITHUB_ACTIONS === "true";
  const runner = inWorkflow ? runnerOfThisStep : null;
  const secrets = createSecrets((form) => runner?.mask(form));
  const { code, sentence } = await attempt(machine, runner, secrets).catch(endingOfError);
  if (sentence !== null) {
    const lines = sentence.split("\n").map((line) => lineOf(secrets, line));
    if (runner !== null) runner.annotate("error", lines.join("\n"));
    else for (const line of lines) machine.err(`countersign: ${line}\n`);
  }
  return code;
}

const well: Ending = { code: 0, sentence: null };

async function attempt(machine: Machine, runner: Runner | null, secrets: Secrets): Promise<Ending> {
  const asked = askedOf(machine);
  switch (asked.asks) {
    case "nothing":
      machine.err(`${helpText(version)}\n`);
      return { code: 2, sentence: null };
    case "help":
      machine.out(`${helpText(version)}\n`);
      return well;
    case "version":
      machine.out(`${version}\n`);
      return well;
    case "run": {
      const inputs = readInputs(asked.given, secrets);
      await needGit(machine.environment);
      return runCommand(inputs, { ...machine, runner, secrets });
    }
    default:
      return asked satisfies never;
  }
}

/** Words after the program's name make it a command line, in a workflow's `run:` too; without any the runner calls. */
function askedOf({ args, environment }: Machine): CommandLine {
  const called =
    environment.GITHUB_ACTIONS === "true" ||
    Object.keys(environment).some((name) => name.startsWith("INPUT_"));
  return args.length === 0 && called
    ? { asks: "run", given: givenByRunner(environment) }
    : readCommandLine(args, environment);
}

function runCommand(inputs: Inputs, run: Run): Promise<Ending> {
  switch (inputs.command) {
    case "scan":
      return runScan(inputs, run);
    case "conclude":
      return runConclude(inputs, run);
    case "drift":
      return runDrift(inputs, run);
    default:
      return inputs satisfies never;
  }
}
