import { spawn, type ChildProcess } from "node:child_process";

/** What a git command printed and how it ended. */
export interface GitResult {
  code: number;
  stdout: Buffer;
  stderr: string;
}

/** Runs git without anyone's configuration, and knows its children so that none outlives the server. */
export interface GitProcesses {
  run(directory: string, args: string[], input?: string | Buffer): Promise<GitResult>;
  /** As `run`, but a failure throws. */
  must(directory: string, args: string[], input?: string | Buffer): Promise<Buffer>;
  start(args: string[], environment: Record<string, string>): ChildProcess;
  stop(): Promise<void>;
}

const cleanEnvironment: Record<string, string> = {
  PATH: process.env.PATH ?? "/usr/bin:/bin",
  LC_ALL: "C",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_TERMINAL_PROMPT: "0",
};

/** Starts with no children. */
export function createGitProcesses(): GitProcesses {
  const children = new Set<ChildProcess>();

  function start(args: string[], environment: Record<string, string>): ChildProcess {
    const child = spawn("git", args, { env: { ...cleanEnvironment, ...environment }, stdio: "pipe" });
    children.add(child);
    child.once("close", () => children.delete(child));
    // A child that ended before reading its input breaks the pipe; its exit code tells the story.
    child.stdin.on("error", () => undefined);
    return child;
  }

  async function run(directory: string, args: string[], input: string | Buffer = ""): Promise<GitResult> {
    const child = start(["--git-dir", directory, ...args], {});
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout?.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr?.on("data", (chunk: Buffer) => stderr.push(chunk));
    child.stdin?.end(input);
    const code = await new Promise<number>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (status) => resolve(status ?? 1));
    });
    return { code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString("utf8") };
  }

  async function must(directory: string, args: string[], input?: string | Buffer): Promise<Buffer> {
    const result = await run(directory, args, input);
    if (result.code !== 0)
      throw new Error(`git ${args[0]} ended with ${result.code}: ${result.stderr.trim()}`);
    return result.stdout;
  }

  async function stop(): Promise<void> {
    const ending = [...children].map((child) => new Promise((resolve) => child.once("close", resolve)));
    for (const child of children) child.kill("SIGKILL");
    await Promise.all(ending);
  }

  return { run, must, start, stop };
}
