import { randomUUID } from "node:crypto";
import { GitPluginError, simpleGit } from "simple-git";
import type { Credential } from "./credential.ts";
import { credentialSettings } from "./credential.ts";
import { killMarked, MARK } from "./kill-marked.ts";
import { Refusal } from "./refusal.ts";

/** What a git command gave; a non-zero exit code is a value, for the caller to judge. */
export interface GitResult {
  exitCode: number;
  stdout: Buffer;
  /** English or not, for people only; nothing decides by it. */
  stderr: string;
}

/**
 * Runs one git command in the governance checkout.
 * @throws {Refusal} when it is silent past the deadline; it is killed then, with everything it started.
 */
export type Git = (args: readonly string[], options?: { input?: Buffer | string }) => Promise<GitResult>;

/** Milliseconds that a command may print nothing; git tells its progress on a transfer about once a second. */
const DEADLINE = 120_000;

/** The process environment, handed in by the shell. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** simple-git refuses variables that could change which program git starts; they are left out of what it gets. */
const GUARDED = /^(?:git_.*|editor|pager|prefix|ssh_askpass|visual)$/i;

/**
 * Settings for every command: no hook of the repository or the machine runs, nothing is signed with the machine's
 * key, no conversion of line ends, no rename detection (two keys of one repository look alike), no maintenance.
 */
const SETTINGS: readonly (readonly [string, string])[] = [
  ["core.hooksPath", "/dev/null"],
  ["core.quotePath", "false"],
  ["merge.renames", "false"],
  ["merge.directoryRenames", "false"],
  ["push.gpgSign", "false"],
  ["gc.auto", "0"],
  ["maintenance.auto", "false"],
];

/**
 * Git commands in one folder, with the credential for its remote.
 * Settings travel in GIT_CONFIG_* variables: a token in the argument list would be seen by every process of the
 * machine, and one in a file would have to be deleted (https://git-scm.com/docs/git-config#ENVIRONMENT).
 */
export function openGit(
  directory: string,
  environment: Environment,
  credential: Credential | null,
  deadline = DEADLINE,
): Git {
  const kept = Object.fromEntries(Object.entries(environment).filter(([name]) => !GUARDED.test(name)));
  return async (args, { input } = {}) => {
    const mark = randomUUID();
    const settings = [...SETTINGS, ...(await credentialSettings(credential))];
    const env = { ...kept, ...variables(settings), [MARK]: mark };
    const ended = { exitCode: 0, stderr: "" };
    const chunks: Buffer[] = [];
    const git = simpleGit({
      baseDir: directory,
      allowEnvironment: Object.keys(env).filter((name) => name.startsWith("GIT_")),
      unsafe: {
        allowUnsafeConfigEnvCount: true,
        allowUnsafeHooksPath: true,
        allowUnsafeCredentialHelper: true,
      },
      timeout: { block: deadline },
      input: () => input,
      errors: (error, { exitCode, stdErr }) => {
        ended.exitCode = exitCode;
        ended.stderr = Buffer.concat(stdErr).toString();
        // A program that could not be started, or was stopped, has no exit code to judge by.
        return exitCode > 0 && !isTimeout(error) ? undefined : error;
      },
    })
      .env(env)
      .outputHandler((_command, stdout) => stdout.on("data", (chunk: Buffer) => chunks.push(chunk)));
    try {
      await git.raw([...args]);
    } catch (cause) {
      if (!isTimeout(cause)) throw cause;
      await killMarked(mark);
      throw new Refusal(
        3,
        `git ${args[0] ?? ""} said nothing for ${deadline / 1000} seconds and was stopped; check the network and the server of the governance repository, and scan again.`,
        { cause },
      );
    }
    return { ...ended, stdout: Buffer.concat(chunks) };
  };
}

const isTimeout = (error: unknown): boolean => error instanceof GitPluginError && error.plugin === "timeout";

const variables = (settings: readonly (readonly [string, string])[]): Record<string, string> => ({
  LC_ALL: "C",
  GIT_TERMINAL_PROMPT: "0",
  GIT_CONFIG_COUNT: String(settings.length),
  ...Object.fromEntries(
    settings.flatMap(([key, value], index) => [
      [`GIT_CONFIG_KEY_${index}`, key],
      [`GIT_CONFIG_VALUE_${index}`, value],
    ]),
  ),
});

/** Text of a command's output without its last line feed. */
export const textOf = (result: GitResult): string => result.stdout.toString().replace(/\n$/, "");
