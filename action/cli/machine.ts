import type { Later } from "./connect-ports.ts";
import type { Environment } from "./given.ts";
import type { Runner } from "./runner.ts";
import { progressOn, type Progress, type Terminal } from "./log.ts";
import type { Secrets } from "./secrets.ts";
import type { Tokens } from "./tokens.ts";

/** The process as the run sees it. */
export interface Machine {
  args: readonly string[];
  environment: Environment;
  /** URL of the module that was started. */
  module: string;
  out: (text: string) => void;
  err: (text: string) => void;
  /** What `err` is shown on; null where that is no terminal. */
  terminal: Terminal | null;
  /** Has this done before the process is ended by a signal; gives what takes that back. */
  beforeStop: (act: () => Promise<void>) => () => void;
}

/** What every command runs with. */
export interface Run extends Machine {
  /** Null outside a workflow. */
  runner: Runner | null;
  secrets: Secrets;
  tokens: Tokens;
}

/** A run of a command that connects to GitHub, and loads what it needs only then. */
export interface Loading extends Run {
  later: () => Promise<Later>;
}

/** Variables by which people and machines ask for plain lines. https://no-color.org */
const NO_TERMINAL = ["CI", "NO_COLOR"];

/** Does work while its progress is shown, and gives the screen back whatever becomes of it. */
export async function showingProgress<T>(
  { runner, out, err, terminal, environment, secrets }: Run,
  title: string,
  work: (progress: Progress) => Promise<T>,
): Promise<T> {
  const takesBack = runner === null && !NO_TERMINAL.some((name) => (environment[name] ?? "") !== "");
  const screen = { write: runner === null ? err : out, terminal: takesBack ? terminal : null };
  const progress = progressOn(screen, secrets);
  runner?.startGroup(title);
  try {
    return await work(progress);
  } finally {
    progress.end();
    runner?.endGroup();
  }
}
