import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startExample, type Example } from "../example.ts";
import { startGitHub } from "../server.ts";
import { createWorld } from "../world.ts";

let example: Example;
beforeEach(async () => {
  example = await startExample();
});
afterEach(() => example.stop());

test("a server that limits nobody says nothing of limits", async () => {
  const world = createWorld(new Date("2026-01-10T03:00:00Z"));
  const gitRoot = await mkdtemp(join(tmpdir(), "unlimited-"));
  const github = await startGitHub(world, { gitRoot, limited: false });
  const answers = await Promise.all(Array.from({ length: 70 }, () => fetch(`${github.apiUrl}/meta`)));
  await github.close();
  await rm(gitRoot, { recursive: true });
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(answers[0]?.headers.get("x-ratelimit-limit")).toBeNull();
});

describe("the secondary limit of points", () => {
  const points = { core: 10, graphql: 3 };
  const asking = () => example.ask("GET", "/orgs/acme", { token: "app-token" });
  const limit = () => {
    for (const one of example.world.credentials) one.secondaryLimit = { points, retryAfter: 60 };
  };

  test("refuses what goes beyond it in any minute, and says when to come back", async () => {
    limit();
    for (let n = 0; n < 10; n += 1) expect((await asking()).status).toBe(200);
    example.world.now = new Date(example.world.now.getTime() + 20_500);
    const refused = await asking();
    expect(refused.status).toBe(403);
    expect(refused.headers.get("retry-after")).toBe("40");
    expect(JSON.stringify(refused.body)).toContain("#about-secondary-rate-limits");
    example.world.now = new Date(example.world.now.getTime() + 39_500);
    expect((await asking()).status).toBe(200);
  });

  test("tells who asks again while told to stay away", async () => {
    limit();
    for (let n = 0; n < 12; n += 1) await asking();
    expect(example.github.requests.map(({ early }) => early)).toEqual([
      ...Array.from({ length: 11 }, () => false),
      true,
    ]);
  });
});
