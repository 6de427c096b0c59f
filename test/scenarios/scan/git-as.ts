import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Runs git with a token for the governance repository. */
export const gitAs =
  (token: string, url: string) =>
  async (args: string[], input: string | Buffer = "") => {
    const header = `Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
    const given = ["-c", `http.${url}.extraHeader=${header}`, ...args];
    const running = run("git", given, { maxBuffer: 1 << 28 });
    // A git that ends before it has read its input breaks the pipe; how it ended tells the story.
    running.child.stdin?.on("error", () => undefined).end(input);
    return (await running).stdout.trimEnd();
  };
