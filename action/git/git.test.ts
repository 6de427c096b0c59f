import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openGit } from "./git.ts";

let folder: string;
let server: Server;
/** Settles for each connection when the other side has closed it. */
let gone: Promise<unknown>[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "deadline-"));
  const git = (...args: string[]) => execFileSync("git", ["-C", folder, ...args], { stdio: "pipe" });
  git("init", "--quiet");
  git("-c", "user.name=a", "-c", "user.email=a@x.test", "commit", "--quiet", "--allow-empty", "-m", "first");
  gone = [];
  // The server keeps every connection: one that closes was closed by git's end.
  server = createServer({ keepAliveTimeout: 0, requestTimeout: 0 });
  server.on("connection", (socket) => {
    socket.on("error", () => undefined);
    gone.push(once(socket, "close"));
  });
});
afterEach(() => {
  vi.useRealTimers();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Address of the server, which answers like this. */
async function serve(listener: RequestListener): Promise<string> {
  server.on("request", listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return `http://127.0.0.1:${address.port}/acme/governance.git`;
}

/** Lets time pass without waiting for it; from then on it passes by itself. */
function pass(milliseconds: number): void {
  vi.advanceTimersByTime(milliseconds);
  vi.useRealTimers();
}

const sentence = (command: string, seconds: string) =>
  `git ${command} said nothing for ${seconds} seconds and was stopped; check the network and the server of the governance repository, and scan again.`;

test.each([
  ["two minutes", undefined, 120_000, "120"],
  ["what the caller says", 500, 500, "0.5"],
])("a server that never answers is given %s, and git is gone then", async (_, given, deadline, seconds) => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const url = await serve(() => pass(deadline));
  const listing = openGit(folder, process.env, null, given)(["ls-remote", "--", url]);
  await expect(listing).rejects.toMatchObject({
    name: "Refusal",
    exitCode: 3,
    message: sentence("ls-remote", seconds),
  });
  expect(gone).toHaveLength(1);
  await Promise.all(gone);
});

test("what git's children write after it has ended is read to the end, however busy the machine is", async () => {
  // As if the machine were too busy to read: the output comes when git itself is long gone.
  execFileSync("git", [
    "-C",
    folder,
    "config",
    "alias.late",
    "!(sleep 0.3; echo late; echo late >&2) & echo early",
  ]);
  const told = await openGit(folder, process.env, null)(["late"]);
  expect([told.exitCode, told.stdout.toString(), told.stderr]).toEqual([0, "early\nlate\n", "late"]);
});

/** What a server says that has no branch yet and takes pushes (https://git-scm.com/docs/gitprotocol-http). */
const ADVERTISEMENT = [
  "# service=git-receive-pack\n",
  "",
  `${"0".repeat(40)} capabilities^{}\0report-status\n`,
  "",
]
  .map((line) => (line === "" ? "0000" : (line.length + 4).toString(16).padStart(4, "0") + line))
  .join("");

test("an answer too short for git is not waited upon, and no child of git is left to do so", async () => {
  const DEADLINE = 1000;
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const url = await serve((request, response) => {
    if (request.method === "GET") {
      response.setHeader("content-type", "application/x-git-receive-pack-advertisement").end(ADVERTISEMENT);
      return;
    }
    request.resume();
    response
      .setHeader("content-type", "application/x-git-receive-pack-result")
      .end("{}", () => pass(DEADLINE));
  });
  const pushing = openGit(folder, process.env, null, DEADLINE)(["push", "--quiet", url, "HEAD:refs/heads/x"]);
  await expect(pushing).rejects.toMatchObject({ exitCode: 3, message: sentence("push", "1") });
  expect(gone).toHaveLength(1);
  await Promise.all(gone);
});
