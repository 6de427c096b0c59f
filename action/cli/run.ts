import { addressFault, serverIn } from "./address.ts";
import { cleanUp } from "./clean-up.ts";
import { readCommandLine, type CommandLine } from "./command-line.ts";
import { endingOfError, type Ending, type ExitCode } from "./exit.ts";
import { givenByRunner } from "./given.ts";
import { helpText } from "./help.ts";
import { lineOf } from "./log.ts";
import type { Machine, Run } from "./machine.ts";
import type { Runner } from "./runner.ts";
import { createSecrets } from "./secrets.ts";
import { isAfterwards, STATE } from "./state.ts";
import { createTokens, leftSentence } from "./tokens.ts";
import { version } from "./version.ts";

// Whatever is not needed to say who we are is loaded when it is: `--version` is to take no longer than Node itself.

/** Runs one command and gives its exit code; the one place where an error becomes a sentence. */
export async function run(machine: Machine): Promise<ExitCode> {
  const inWorkflow = machine.environment.GITHUB_ACTIONS === "true";
  const runner = inWorkflow ? (await import("./runner.ts")).runnerOfThisStep : null;
  const fault = addressFault(machine.environment);
  if (fault !== null) {
    tell(machine, runner, fault);
    return 2;
  }
  if (runner !== null && isAfterwards(machine)) return cleanUp(machine.environment, runner);
  const secrets = createSecrets((form) => runner?.mask(form));
  const server = { apiUrl: serverIn(machine.environment).rest, version };
  const tokens = createTokens(server, (left) => runner?.keep(STATE.tokens, JSON.stringify(left)));
  runner?.keep(STATE.started, "started");
  const stayed = machine.beforeStop(async () => {
    await tokens.revoke();
  });
  const { code, sentence } = await attempt({ ...machine, runner, secrets, tokens }).catch(endingOfError);
  const valid = await tokens.revoke();
  stayed();
  if (valid > 0) warn(machine, runner, leftSentence(valid));
  if (sentence !== null) {
    const lines = sentence.split("\n").map((line) => lineOf(secrets, line));
    tell(machine, runner, lines.join("\n"));
  }
  return code;
}

function tell(machine: Machine, runner: Runner | null, lines: string): void {
  if (runner !== null) runner.annotate("error", lines);
  else for (const line of lines.split("\n")) machine.err(`countersign: ${line}\n`);
}

const well: Ending = { code: 0, sentence: null };

function warn(machine: Machine, runner: Runner | null, sentence: string): void {
  if (runner !== null) runner.annotate("warning", sentence);
  else machine.err(`Warning: ${sentence}\n`);
}

async function attempt(machine: Run): Promise<Ending> {
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
      const { runCommand } = await import("./run-command.ts");
      return runCommand(asked.given, machine);
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
