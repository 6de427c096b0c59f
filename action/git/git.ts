import { randomUUID } from "node:crypto";
import { GitPluginError, simpleGit } from "simple-git";
import { gitArguments, gitEnvironment } from "../../model/git-settings.ts";
import { credentialArguments, type Credential } from "./credential.ts";
import { readTrace, TRACING, type HttpAnswer } from "./http-trace.ts";
import { killMarked, MARK } from "./kill-marked.ts";
import { lasting } from "./lasting.ts";
import { readNowIn, type ReadNow } from "./read-now.ts";
import { Refusal } from "../run/refusal.ts";
import { collect, within, type Output } from "./whole-output.ts";

/** What a git command gave; a non-zero exit code is a value, for the caller to classify. */
export interface GitResult {
  exitCode: number;
  stdout: Buffer;
  /** English or not, for people only; nothing decides by it. */
  stderr: string;
  /** What the server answered last, where the command spoke to one over HTTP. */
  http: HttpAnswer | null;
}

/**
 * Runs one git command in the governance checkout.
 * @throws {Refusal} when it is silent past the deadline; it is killed then, with everything it started.
 */
export interface Git {
  (args: readonly string[], options?: { input?: Buffer | string }): Promise<GitResult>;
  /** Reads blobs again that were read and let go; without it nothing is let go. */
  readNow?: ReadNow;
}

/** Milliseconds that a command may print nothing; git tells its progress on a transfer about once a second. */
const DEADLINE = 120_000;

/** Milliseconds that are given to what is said to people after git has ended. */
const SURPLUS = 2_000;

/** The process environment, handed in by the shell. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Commands that read objects by the names of their input: they are answered by one git that stays for the next of them,
 * in the words of its own.
 */
const READING: Readonly<Record<string, string>> = { "--batch": "contents", "--batch-check": "info" };

/** Commands that speak to a server; what it answered is read from a trace. */
const NETWORK = ["ls-remote", "fetch", "push"];

/**
 * simple-git's guards, which are for arguments and settings of strangers. Ours are written here and in the caller's
 * environment, and a guard would refuse what git is told there, the command of an ssh key say.
 */
const UNGUARDED = {
  allowUnsafeAlias: true,
  allowUnsafeAskPass: true,
  allowUnsafeCommandBinaries: true,
  allowUnsafeConfigEnvCount: true,
  allowUnsafeConfigPaths: true,
  allowUnsafeCredentialHelper: true,
  allowUnsafeDiffExternal: true,
  allowUnsafeDiffTextConv: true,
  allowUnsafeEditor: true,
  allowUnsafeFilter: true,
  allowUnsafeFsMonitor: true,
  allowUnsafeGitProxy: true,
  allowUnsafeGpgProgram: true,
  allowUnsafeHooksPath: true,
  allowUnsafeInclude: true,
  allowUnsafeMergeDriver: true,
  allowUnsafePack: true,
  allowUnsafePager: true,
  allowUnsafeProtocolOverride: true,
  allowUnsafeSshCommand: true,
  allowUnsafeSubmodule: true,
  allowUnsafeTemplateDir: true,
  allowUnsafeUrlRewrite: true,
} as const;

/**
 * Git commands in one folder, with the credential for its remote.
 * Settings are given as `-c` (https://git-scm.com/docs/git#Documentation/git.txt--cltnamegtltvaluegt): only there they
 * outrank every setting of the caller's environment, all of which is kept.
 */
export function openGit(
  directory: string,
  environment: Environment,
  credential: Credential | null,
  deadline = DEADLINE,
): Git {
  const kept = gitEnvironment(environment);
  const stopped = async (command: string, mark: string, cause: unknown): Promise<Refusal> => {
    await killMarked(mark);
    return new Refusal(
      3,
      `git ${command} said nothing for ${deadline / 1000} seconds and was stopped; check the network and the server of the governance repository, and scan again.`,
      { cause },
    );
  };
  const objects = lasting({
    directory,
    deadline,
    async start() {
      const secret = await credentialArguments(credential);
      return {
        args: gitArguments([...secret.args, "cat-file", "--batch-command", "--buffer"]),
        environment: { ...kept, ...secret.environment, [MARK]: randomUUID() },
      };
    },
    stop: (env, cause) => stopped("cat-file", env[MARK] ?? "", cause),
  });
  const run: Git = async (args, { input } = {}) => {
    const command = args[0] ?? "";
    const reading = command === "cat-file" && args.length === 2 ? READING[args[1] ?? ""] : undefined;
    if (reading !== undefined) {
      const names = (input ?? "").toString().split("\n").filter(Boolean);
      const stdout = await objects(names.map((name) => `${reading} ${name}`));
      return { exitCode: 0, stdout, stderr: "", http: null };
    }
    const mark = randomUUID();
    const secret = await credentialArguments(credential);
    const tracing = NETWORK.includes(command) ? TRACING : {};
    const env = { ...kept, ...secret.environment, ...tracing, [MARK]: mark };
    const ended = { exitCode: 0 };
    const pipes: { out: Output | null; err: Output | null } = { out: null, err: null };
    const git = simpleGit({
      baseDir: directory,
      allowEnvironment: Object.keys(env),
      unsafe: UNGUARDED,
      timeout: { block: deadline },
      input: () => input,
      errors: (error, { exitCode }) => {
        ended.exitCode = exitCode;
        // A program that could not be started, or was stopped, has no exit code to classify.
        return exitCode > 0 && !isTimeout(error) ? undefined : error;
      },
    })
      .env(env)
      .outputHandler((_command, stdout, stderr) => {
        pipes.out = collect(stdout);
        pipes.err = collect(stderr);
        // For a command that writes nothing simple-git waits another 50 ms; an empty piece is enough for it.
        queueMicrotask(() => stdout.emit("data", Buffer.alloc(0)));
      });
    try {
      await git.raw(gitArguments([...secret.args, ...args]));
    } catch (cause) {
      throw isTimeout(cause) ? await stopped(command, mark, cause) : cause;
    }
    const { out, err } = pipes;
    if (out === null || err === null) throw new Error(`git ${command} has no pipes`);
    // simple-git is done 50 ms after git's end, on a busy machine before everything is read that git wrote.
    if (!(await within(deadline, out.whole)))
      throw await stopped(command, mark, new Error("its output has no end"));
    // A connection that ssh keeps for later keeps this one open: https://man.openbsd.org/ssh_config#ControlPersist
    await within(SURPLUS, err.whole);
    const { said, http } = readTrace(err.soFar().toString());
    return { exitCode: ended.exitCode, stderr: said, http, stdout: out.soFar() };
  };
  run.readNow = readNowIn(directory, kept, deadline);
  return run;
}

const isTimeout = (error: unknown): boolean => error instanceof GitPluginError && error.plugin === "timeout";

/** Text of a command's output without its last line feed. */
export const textOf = (result: GitResult): string => result.stdout.toString().replace(/\n$/, "");
