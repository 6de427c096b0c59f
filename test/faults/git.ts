import { spawn } from "node:child_process";

/** Runs git in a folder, hands it `input`, and gives what it prints; throws when it fails. */
export function git(folder: string, args: readonly string[], input: string | null = null): Promise<string> {
  const env = { PATH: process.env.PATH ?? "", HOME: "/nonexistent", GIT_CONFIG_NOSYSTEM: "1", LC_ALL: "C" };
  return new Promise((resolve, reject) => {
    const child = spawn("git", args, {
      cwd: folder,
      env,
      stdio: [input === null ? "ignore" : "pipe", "pipe", "pipe"],
    });
    const said: { out: Buffer[]; err: Buffer[] } = { out: [], err: [] };
    child.stdin?.end(input);
    child.stdout?.on("data", (chunk: Buffer) => said.out.push(chunk));
    child.stderr?.on("data", (chunk: Buffer) => said.err.push(chunk));
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve(Buffer.concat(said.out).toString());
      else reject(new Error(`git ${args.join(" ")}: ${Buffer.concat(said.err).toString()}`));
    });
  });
}

/** Settings that send a token to every HTTP remote. */
export const withToken = (token: string): string[] => [
  "-c",
  `http.extraHeader=Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`,
];
