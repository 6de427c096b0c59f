import { scan } from "../commands/scan.ts";
import { givenByRunner, readInputs, type Environment, type Inputs } from "../inputs.ts";
import { readCommandLine, type CommandLine } from "./command-line.ts";
import { connectPorts } from "./connect-ports.ts";
import { endingOf, endingOfError, type Ending, type ExitCode } from "./exit.ts";
import { helpText } from "./help.ts";
import { lineOf, progressOn } from "./log.ts";
import { lastWordsOf, presentToRunner, wordsOf } from "./present.ts";
import { runnerOfThisStep, type Runner } from "./runner.ts";
import { scannerAt, version } from "./scanner.ts";
import { createSecrets, type Secrets } from "./secrets.ts";
import { triggerOf } from "./trigger.ts";

/** The process as the run sees it. */
export interface Machine {
  args: readonly string[];
  environment: Environment;
  /** URL of the module that was started. */
  module: string;
  out: (text: string) => void;
  err: (text: string) => void;
  /** True when `err` is a terminal. */
  live: boolean;
}

/** Runs one command and gives its exit code; the one place where an error becomes a sentence. */
export async function run(machine: Machine): Promise<ExitCode> {
  const inWorkflow = machine.environment.GITHUB_ACTIONS === "true";
  const runner = inWorkflow ? runnerOfThisStep : null;
  const secrets = createSecrets((form) => runner?.mask(form));
  const { code, sentence } = await attempt(machine, runner, secrets).catch(endingOfError);
  if (sentence !== null) {
    const line = lineOf(secrets, sentence);
    if (runner !== null) runner.annotate("error", line);
    else machine.err(`countersign: ${line}\n`);
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
    case "run":
      return runScan(readInputs(asked.given, secrets), { ...machine, runner, secrets });
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

async function runScan(
  inputs: Inputs,
  {
    environment,
    module,
    out,
    err,
    live,
    runner,
    secrets,
  }: Machine & { runner: Runner | null; secrets: Secrets },
): Promise<Ending> {
  const progress = progressOn(runner === null ? { write: err, live } : { write: out, live: false }, secrets);
  runner?.startGroup(`Scan of ${inputs.organization}`);
  const { base, publish, allowPublic, failOn } = inputs;
  try {
    const ports = await connectPorts(inputs, { environment, secrets, log: progress, version });
    const options = {
      publish,
      base,
      allowPublic,
      trigger: triggerOf(environment),
      scanner: scannerAt(module),
    };
    const report = await scan(ports, options);
    progress.end();
    runner?.endGroup();
    if (runner !== null) {
      await presentToRunner(report, { runner, environment, secrets, progress });
      for (const line of lastWordsOf(report)) out(`${lineOf(secrets, line)}\n`);
    } else out(`${secrets.hide(wordsOf(report).join("\n"))}\n`);
    return endingOf(report, failOn);
  } catch (error) {
    progress.end();
    runner?.endGroup();
    throw error;
  }
}
