import { spawn, type ChildProcess } from "node:child_process";
import { StepFailed } from "./failed.ts";

const running = new Set<ChildProcess>();

/** Ends every child that is still running. */
export function stopChildren(): void {
  for (const child of running) child.kill("SIGKILL");
}

/** A command to run to its end. */
export interface Command {
  /** For people: what the step does. */
  what: string;
  file: string;
  args: readonly string[];
  cwd: string;
  /** The whole environment; nothing is inherited. */
  env: Readonly<Record<string, string>>;
}

/** How a command ended. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a command and waits for it; a command that cannot start is an error. */
export async function run({ what, file, args, cwd, env }: Command): Promise<Ended> {
  const child = spawn(file, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (output.stderr += text));
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    return { code, ...output };
  } catch (cause) {
    throw new StepFailed(`${what} could not be started: ${file} is missing or cannot be run.`, { cause });
  } finally {
    running.delete(child);
  }
}

/** Runs a command that must succeed and returns what it printed. */
export async function must(command: Command, start = run): Promise<string> {
  const { code, stdout, stderr } = await start(command);
  if (code === 0) return stdout;
  const said = withoutMasks(`${stdout}\n${stderr}`).trim().split("\n").slice(-40).join("\n");
  throw new StepFailed(`${command.what} failed (${code === null ? "killed" : `exit ${code}`}).\n${said}`);
}

/**
 * A runner takes `::add-mask::` commands out of the log, because they hold the secrets themselves.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#masking-a-value-in-a-log
 */
export const withoutMasks = (log: string): string =>
  log
    .split("\n")
    .filter((line) => !line.startsWith("::add-mask::"))
    .join("\n");
