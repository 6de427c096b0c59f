import { spawn } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeAll, expect, test } from "vitest";
import { root } from "../house/tree.ts";
import { evidenceOf, pullsOf, stageShards } from "./sharded-world.ts";
import type { Stage } from "./stage.ts";
import { TOKEN } from "./world.ts";

let whole: { evidence: Record<string, string>; pulls: object[]; requests: number };
let one: Stage;
const API = "/api/";
const asked = ({ github }: Stage) => github.requests.filter(({ path }) => path.startsWith(API)).length;

beforeAll(async () => {
  one = await stageShards();
  expect((await one.run()).code).toBe(0);
  // Publishing asks, too: a dry run tells what reading takes.
  const dry = await stageShards();
  expect((await dry.run({ publish: "none" })).code).toBe(0);
  whole = { evidence: await evidenceOf(one), pulls: pullsOf(one), requests: asked(dry) };
  await dry.close();
  await one.close();
});
afterEach(() => one.close());

/** Lets GitHub refuse the token once so many requests were answered, and scans with a checkpoint. */
async function cutOff(share: number): Promise<string> {
  one = await stageShards();
  const checkpoint = join(one.folder, "checkpoint");
  const from = Math.floor(whole.requests * share);
  one.github.faults.add({ kind: "status", code: 401, match: { path: new RegExp(`^${API}`) }, from });
  const ran = await one.run({ checkpoint });
  expect(ran.code).toBe(2);
  expect(await one.evidence()).toEqual(new Map());
  one.github.faults.clear();
  one.github.requests.length = 0;
  return checkpoint;
}

test.each([0.4, 0.9])(
  "a scan that GitHub cut off at %d of its requests goes on, to the same bytes",
  async (share) => {
    const checkpoint = await cutOff(share);
    const ran = await one.run({ checkpoint });
    expect(ran.code, ran.stdout).toBe(0);
    expect(ran.stdout).toContain("Going on with a scan that was cut off.");
    expect(await evidenceOf(one)).toEqual(whole.evidence);
    expect(pullsOf(one)).toEqual(whole.pulls);
    expect(await readdir(checkpoint)).toEqual([]);
  },
);

test("what was read before is not asked again", async () => {
  const checkpoint = await cutOff(0.9);
  expect((await one.run({ checkpoint, publish: "none" })).code).toBe(0);
  expect(asked(one)).toBeLessThan(whole.requests * 0.5);
});

test("a scan that is killed goes on, to the same bytes", async () => {
  one = await stageShards();
  const checkpoint = join(one.folder, "checkpoint");
  const { requests } = one.github;
  const child = spawn(process.execPath, [join(root, "dist/main.js"), "scan", "--organization", "acme"], {
    cwd: one.governance,
    stdio: "ignore",
    env: {
      PATH: process.env.PATH ?? "",
      HOME: "/nonexistent",
      GITHUB_API_URL: one.github.apiUrl,
      GITHUB_GRAPHQL_URL: one.github.graphqlUrl,
      COUNTERSIGN_TOKEN: TOKEN,
      COUNTERSIGN_CHECKPOINT: checkpoint,
    },
  });
  const push = requests.push.bind(requests);
  requests.push = (...entries) => {
    if (asked(one) >= whole.requests * 0.4) child.kill("SIGKILL");
    return push(...entries);
  };
  const signal = await new Promise((resolve) => child.once("close", (_, by) => resolve(by)));
  requests.push = push;
  expect(signal).toBe("SIGKILL");
  const ran = await one.run({ checkpoint });
  expect(ran.code, ran.stdout).toBe(0);
  expect(await evidenceOf(one)).toEqual(whole.evidence);
});

test("what was kept is of no use to another credential, and to nobody after 12 hours", async () => {
  const checkpoint = await cutOff(0.4);
  for (const file of await readdir(checkpoint))
    expect((await readFile(join(checkpoint, file))).toString("latin1")).not.toMatch(
      /service-|repository|AAAAC3/,
    );
  one.github.world.now = new Date(one.github.world.now.getTime() + 12 * 3_600_000 + 1_000);
  const ran = await one.run({ checkpoint });
  expect(ran.code).toBe(0);
  expect(ran.stdout).not.toContain("Going on");
});

test("a scan that goes on later says when it began", async () => {
  const checkpoint = await cutOff(0.4);
  one.github.world.now = new Date(one.github.world.now.getTime() + 3_600_000);
  expect((await one.run({ checkpoint })).code).toBe(0);
  const record = Object.entries(await evidenceOf(one)).find(([path]) => path.includes("/scans/"))?.[1];
  expect(record).toContain('started: "2026-01-12T03:00:11Z"');
  expect(record).toContain('finished: "2026-01-12T04:00:11Z"');
});
