import { spawn } from "node:child_process";
import { gitArguments, gitEnvironment, gitFault } from "../../model/git-settings.ts";

/** Git said no: its exit code and what it wrote, for a person to read. */
export interface GitRefusal {
  ok: false;
  code: number | null;
  stderr: string;
}

export type GitAnswer = { ok: true; output: Buffer } | GitRefusal;

/** Runs one git command in a folder and gives its output; `input` is written to its standard input. */
export async function git(folder: string, args: readonly string[], input = ""): Promise<GitAnswer> {
  const output: Buffer[] = [];
  const ended = await run(folder, { args, input }, (chunk) => output.push(chunk));
  return ended.ok ? { ok: true, output: Buffer.concat(output) } : ended;
}

/** Runs one git command and hands on its output as it comes, so that nobody need hold all of it. */
function run(
  folder: string,
  { args, input }: { args: readonly string[]; input: string },
  take: (chunk: Buffer) => void,
): Promise<{ ok: true } | GitRefusal> {
  return new Promise((resolve, reject) => {
    const child = spawn("git", ["-C", folder, ...gitArguments(args)], {
      stdio: ["pipe", "pipe", "pipe"],
      env: gitEnvironment(process.env),
    });
    const stderr: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => {
      try {
        take(chunk);
      } catch (failure) {
        child.kill();
        reject(failure instanceof Error ? failure : new Error(String(failure)));
      }
    });
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    child.on("error", (cause) => reject(new Error("git could not be started; is it installed?", { cause })));
    child.on("close", (code) =>
      resolve(
        code === 0
          ? { ok: true }
          : { ok: false, code, stderr: Buffer.concat(stderr).toString("utf8").trim() },
      ),
    );
    // A git that ends early closes the pipe; what it said on stderr is the answer then, not the broken pipe.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}

/** What is wrong with the git of this machine, without a full stop; null when nothing is. */
export async function wrongWithGit(): Promise<string | null> {
  const version = await git(".", ["--version"]).catch(() => null);
  return gitFault(version?.ok === true ? version.output.toString("utf8") : null);
}

/** {@link mustGit} whose output is handed on as it comes. */
export async function mustStream(
  folder: string,
  { args, input }: { args: readonly string[]; input: string },
  take: (chunk: Buffer) => void,
): Promise<void> {
  const ended = await run(folder, { args, input }, take);
  if (!ended.ok) throw new Error(`git ${args[0] ?? ""} failed in ${folder}: ${ended.stderr}`);
}

/** Runs a git command that can only fail through a damaged repository. */
export async function mustGit(folder: string, args: readonly string[], input = ""): Promise<Buffer> {
  const answer = await git(folder, args, input);
  if (!answer.ok) throw new Error(`git ${args[0] ?? ""} failed in ${folder}: ${answer.stderr}`);
  return answer.output;
}
