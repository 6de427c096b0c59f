import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../../test/ledger/temporary-repository.ts";
import { createWaitBudget } from "../run/wait-budget.ts";
import { openGit, type GitResult } from "./git.ts";
import { overNetwork } from "./over-network.ts";
import { createPatience } from "./patience.ts";

const silent = { info: () => undefined, warning: () => undefined };
const remote = {
  name: "origin",
  home: "https://github.test",
  urls: ["https://github.test/a/b"],
  repository: null,
};

type Reply = [status: number | null, headers?: Record<string, string>] | "done";

/** Runs a command that ends in these ways in turn, the last one for ever; gives what was waited for, in seconds. */
async function waitsFor(replies: readonly Reply[], most = 30 * 60_000, urls = remote.urls) {
  const waits: number[] = [];
  const sleep = (milliseconds: number) => {
    waits.push(milliseconds / 1000);
    return Promise.resolve();
  };
  let runs = 0;
  const git = (): Promise<GitResult> => {
    const reply = replies[Math.min(runs, replies.length - 1)] ?? "done";
    runs += 1;
    const [status, headers = {}] = reply === "done" ? [200] : reply;
    return Promise.resolve({
      exitCode: reply === "done" ? 0 : 128,
      stdout: Buffer.alloc(0),
      stderr: "",
      http: status === null ? null : { status, headers },
    });
  };
  const patience = createPatience(sleep, createWaitBudget(most), silent);
  const { exitCode } = await overNetwork({ git, remote: { ...remote, urls }, patience }, ["fetch"]);
  return { waits, runs, exitCode };
}

describe("what passes by itself is waited for", () => {
  test.each<[string, Reply[], number[]]>([
    ["429, until it is surely past", [[429, { "retry-after": "120" }], "done"], [121]],
    [
      "429 until a day and time",
      [
        [429, { date: "Mon, 12 Jan 2026 03:00:00 GMT", "retry-after": "Mon, 12 Jan 2026 03:00:07 GMT" }],
        "done",
      ],
      [8],
    ],
    ["429 that does not say how long", [[429], [429], "done"], [60, 120]],
    ["503 with retry-after", [[503, { "retry-after": "9" }], "done"], [10]],
    ["403 with retry-after", [[403, { "retry-after": "9" }], "done"], [10]],
    ["500, 502, 504", [[500], [502], [504], "done"], [1, 2, 4]],
    ["no answer at all", [[null], "done"], [1]],
    ["an answer that broke off", [[200], "done"], [1]],
  ])("%s", async (_, replies, waits) => {
    expect(await waitsFor(replies)).toEqual({ waits, runs: replies.length, exitCode: 0 });
  });
});

describe("what does not pass is not waited for", () => {
  test.each<[string, Reply, number[]]>([
    ["a refusal", [403], []],
    ["a token that is not accepted", [401], []],
    ["a repository that is not there", [404], []],
    ["a redirect", [301, { location: "https://evil.test" }], []],
    ["a limit longer than any we may wait", [429, { "retry-after": "86400" }], []],
    ["a limit that is never lifted", [429, { "retry-after": "1" }], [2, 2, 2, 2, 2]],
    ["a server that is down for good", [502], [1, 2, 4]],
  ])("%s", async (_, reply, waits) => {
    expect(await waitsFor([reply])).toEqual({ waits, runs: waits.length + 1, exitCode: 128 });
  });

  test("more than may be waited in sum", async () => {
    expect((await waitsFor([[429, { "retry-after": "120" }]], 250_000)).waits).toEqual([121, 121]);
  });

  test("a folder, which no server answers for", async () => {
    expect((await waitsFor([[null]], 60_000, [])).waits).toEqual([]);
  });
});

test("the status and retry-after are those that git was answered over HTTP", async () => {
  const folder = temporaryFolder();
  execFileSync("git", ["init", "--quiet", folder]);
  const server = createServer((_, response) =>
    response.writeHead(429, { "Retry-After": "77", "content-type": "text/plain" }).end("Slow down.\nplease"),
  ).listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  const url = `http://127.0.0.1:${address.port}/acme/governance.git`;
  const git = openGit(folder, process.env, {
    remote: "origin",
    urls: [url],
    token: () => Promise.resolve("t0k3n"),
  });
  const result = await git(["ls-remote", "--", url]);
  expect(result.http).toMatchObject({ status: 429, headers: { "retry-after": "77" } });
  expect(result.stderr).not.toMatch(/Recv header|Authorization|http\.c:/);
  expect(result.stderr).toContain("remote: Slow down.\nremote: please\n");
});
