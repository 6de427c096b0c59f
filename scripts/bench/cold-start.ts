import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { processorTime } from "./processor-time.ts";

const RUNS = 15;

/** A governance checkout with a commit, and its remote on that server. */
function checkout(server: string): string {
  const folder = mkdtempSync(join(tmpdir(), "start-"));
  const git = (...args: string[]) => execFileSync("git", ["-C", folder, ...args], { stdio: "ignore" });
  git("init", "--quiet", "--initial-branch=main");
  writeFileSync(join(folder, "countersign.yml"), "organizations:\n  - login: acme\n");
  git("add", "--all");
  git("-c", "user.name=a", "-c", "user.email=a@x.test", "commit", "--quiet", "--message", "State");
  git("remote", "add", "origin", `${server}/acme/governance.git`);
  return folder;
}

/** Milliseconds from starting the bundle to its first request. */
async function toFirstRequest(root: string): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = address === null || typeof address === "string" ? 0 : address.port;
  const url = `http://127.0.0.1:${port}`;
  const governance = checkout(url);
  const arrived = new Promise<number>((resolve) => server.once("request", () => resolve(performance.now())));
  const startedAt = performance.now();
  const child = spawn(process.execPath, [join(root, "dist/main.js"), "scan", "--organization", "acme"], {
    cwd: governance,
    env: { PATH: process.env.PATH ?? "", GITHUB_API_URL: url, COUNTERSIGN_TOKEN: TOKEN },
    stdio: "ignore",
  });
  const ended = new Promise<null>((resolve) => child.once("exit", () => resolve(null)));
  try {
    const first = await Promise.race([arrived, ended]);
    if (first === null) throw new Error("the bundle ended before it asked anything");
    return first - startedAt;
  } finally {
    child.kill("SIGKILL");
    await ended;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    rmSync(governance, { recursive: true });
  }
}

const TOKEN = "ghp_bench0000000000000000000000000000000";

/** Size of the bundle, and the time it needs to say its version and before it asks anything. */
export async function measureStart(root: string): Promise<string> {
  const dist = join(root, "dist");
  const parts = readdirSync(dist).filter((name) => name.endsWith(".js"));
  const code = parts.map((name) => readFileSync(join(dist, name)));
  const bare = processorTime(["-e", "0"], RUNS);
  const version = processorTime([join(dist, "main.js"), "--version"], RUNS);
  const times: number[] = [];
  for (let n = 0; n < RUNS; n += 1) times.push(await toFirstRequest(root));
  times.sort((a, b) => a - b);
  const [least, median, most] = [times[0], times[Math.floor(RUNS / 2)], times[RUNS - 1]].map((ms) =>
    (ms ?? 0).toFixed(0),
  );
  const size = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  const sum = (sizes: readonly number[]) => size(sizes.reduce((all, one) => all + one, 0));
  return [
    `Bundle: ${sum(code.map(({ length }) => length))} (${sum(code.map((one) => gzipSync(one).length))} compressed) in ${parts.length} files. Reach: 1.6 MB.`,
    `\`--version\`: ${(version / bare).toFixed(1)} times the processor time of a bare Node (${version.toFixed(0)} of ${bare.toFixed(0)} ms; medians of ${RUNS}). Reach: 5 times.`,
    `From starting it to its first request: median ${median} ms, ${least} to ${most} ms of ${RUNS}. Reach: 150 ms.`,
  ].join("\n\n");
}
