import { spawn } from "node:child_process";
import { statSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readFileSync } from "node:fs";

const RUNS = 15;

/** Milliseconds from starting the bundle to its first request, the governance checkout being this repository. */
async function toFirstRequest(root: string): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = address === null || typeof address === "string" ? 0 : address.port;
  const arrived = new Promise<number>((resolve) => server.once("request", () => resolve(performance.now())));
  const begun = performance.now();
  const child = spawn(process.execPath, [join(root, "dist/main.js"), "scan", "--organization", "acme"], {
    cwd: root,
    env: {
      PATH: process.env.PATH ?? "",
      GITHUB_API_URL: `http://127.0.0.1:${port}`,
      COUNTERSIGN_TOKEN: TOKEN,
    },
    stdio: "ignore",
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const taken = (await arrived) - begun;
  child.kill("SIGKILL");
  await ended;
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return taken;
}

const TOKEN = "ghp_bench0000000000000000000000000000000";

/** Size of the bundle and the time it needs before it asks anything. */
export async function measureStart(root: string): Promise<string> {
  const bundle = join(root, "dist/main.js");
  const times: number[] = [];
  for (let n = 0; n < RUNS; n += 1) times.push(await toFirstRequest(root));
  times.sort((a, b) => a - b);
  const [least, median, most] = [times[0], times[Math.floor(RUNS / 2)], times[RUNS - 1]].map((ms) =>
    (ms ?? 0).toFixed(0),
  );
  const size = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  return [
    `Bundle: ${size(statSync(bundle).size)} (${size(gzipSync(readFileSync(bundle)).length)} compressed). Reach: 2 MB.`,
    `From starting it to its first request: median ${median} ms, ${least} to ${most} ms of ${RUNS}. Reach: 150 ms.`,
  ].join("\n\n");
}
