import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { randomUUID } from "node:crypto";
import { Socket } from "node:net";
import { letGo } from "./let-go.ts";
import { collect } from "./whole-output.ts";

/** Milliseconds without a question after which the process is ended; the next question starts another. */
const IDLE = 5_000;

type Environment = Readonly<Record<string, string>>;

/** How the process is started, and how one that says nothing is stopped. */
export interface LastingOptions {
  directory: string;
  /** Asked anew for each process: it may carry a token. */
  start: () => Promise<{ args: readonly string[]; environment: Environment }>;
  /** Milliseconds that it may say nothing while it is asked. */
  deadline: number;
  /** Ends all of it, and gives what is to be thrown. */
  stop: (environment: Environment, cause: Error) => Promise<Error>;
}

/** Gives what git prints for lines of `git cat-file --batch-command`. */
export type Ask = (lines: readonly string[]) => Promise<Buffer>;

interface Running {
  child: ChildProcessWithoutNullStreams;
  environment: Environment;
  /** How it came to its end, in words; null while it runs. */
  ended: Error | null;
  /** Told of its end while it is asked: to wait for that at each question would keep every answer in memory. */
  asking: ((ended: Error) => void) | null;
}

/**
 * Reads objects through one git for many questions, because starting git takes longer than answering most of them.
 * It is started when first asked, answers one question after the other, keeps no run from ending, and is ended when
 * it is not asked for a while. One that dies or says nothing is an error, and the next question starts another.
 * https://git-scm.com/docs/git-cat-file#Documentation/git-cat-file.txt---batch-command
 */
export function lasting(options: LastingOptions): Ask {
  let running: Running | null = null;
  let idle: NodeJS.Timeout | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const ask = async (lines: readonly string[]): Promise<Buffer> => {
    clearTimeout(idle);
    const one = (running ??= await begin(options));
    hold(one.child, true);
    try {
      const answer = await answerOf(one, lines, options.deadline);
      idle = setTimeout(() => {
        running = null;
        one.child.stdin.end();
      }, IDLE).unref();
      return answer;
    } catch (cause) {
      running = null;
      throw cause instanceof Silent ? await options.stop(one.environment, cause) : cause;
    } finally {
      hold(one.child, false);
    }
  };
  return (lines) => {
    const answer = turn.then(() => ask(lines));
    turn = answer.catch(() => undefined);
    return answer;
  };
}

async function begin({ directory, start }: LastingOptions): Promise<Running> {
  const { args, environment } = await start();
  const child = spawn("git", args, { cwd: directory, env: environment, stdio: "pipe" });
  const said = collect(child.stderr);
  // A git that has ended breaks the pipe; how it ended says more.
  child.stdin.on("error", () => undefined);
  const one: Running = { child, environment, ended: null, asking: null };
  const end = (cause: Error) => {
    one.ended ??= cause;
    one.asking?.(one.ended);
  };
  child.on("error", end);
  child.once("close", (code, signal) =>
    end(new Error(`git cat-file ended with ${String(code ?? signal)}: ${said.soFar().toString()}`)),
  );
  return one;
}

class Silent extends Error {
  override readonly name = "Silent";
}

/** Whether the process keeps this one from ending. */
function hold(child: ChildProcessWithoutNullStreams, isHeld: boolean): void {
  for (const handle of [child, child.stdin, child.stdout, child.stderr]) {
    if (handle !== child && !(handle instanceof Socket)) continue;
    if (isHeld) handle.ref();
    else handle.unref();
  }
}

/** Whether chunks end with these bytes, however they are cut. */
function endsWith(chunks: readonly Buffer[], end: Buffer): boolean {
  let tail = chunks.at(-1) ?? Buffer.alloc(0);
  for (let at = chunks.length - 2; tail.length < end.length && at >= 0; at -= 1)
    tail = Buffer.concat([chunks[at] ?? tail, tail]);
  return tail.subarray(-end.length).equals(end);
}

/** Puts one question and reads its answer, which ends with the name of an object that nobody can have made. */
function answerOf(one: Running, lines: readonly string[], deadline: number): Promise<Buffer> {
  const { child } = one;
  const nothing = randomUUID();
  const end = Buffer.from(`${nothing} missing\n`);
  return new Promise<Buffer>((resolve, reject) => {
    const chunks: Buffer[] = [];
    const done = () => {
      clearTimeout(timer);
      child.stdout.off("data", read);
      one.asking = null;
    };
    const fail = (cause: Error) => {
      done();
      reject(cause);
    };
    const timer = setTimeout(() => fail(new Silent("git cat-file said nothing")), deadline);
    const read = (chunk: Buffer) => {
      timer.refresh();
      chunks.push(chunk);
      if (!endsWith(chunks, end)) return;
      done();
      const answer = Buffer.concat(chunks).subarray(0, -end.length);
      chunks.forEach(letGo);
      resolve(answer);
    };
    if (one.ended !== null) {
      fail(one.ended);
      return;
    }
    one.asking = fail;
    child.stdout.on("data", read);
    child.stdin.write(`${lines.join("\n")}\ninfo ${nothing}\nflush\n`);
  });
}
