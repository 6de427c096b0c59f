import { describe, expect, test } from "vitest";
import { z } from "zod";
import { createWaitBudget } from "../run/wait-budget.ts";
import { LISTING, listRepositories, settings, withRepositories } from "../../test/stage/questions.ts";

describe("limits", () => {
  test("an hourly limit is waited for until it resets, announced, and the answer is whole", async () => {
    const stage = await withRepositories(3);
    const github = await stage.connect();
    const credential = stage.world.credentials[0]!;
    credential.rateLimit.remaining = 0;
    credential.rateLimit.resetAt = new Date(stage.world.now.getTime() + 27 * 60_000);
    expect(await listRepositories(github)).toMatchObject({ state: "complete", data: { length: 3 } });
    expect(stage.slept).toEqual([27 * 60_000 + 1_000]);
    expect(stage.said).toContainEqual({
      level: "info",
      message: "Waiting for GitHub's rate limit.",
      data: { limit: "primary", seconds: 27 * 60 + 1 },
    });
  });

  test("an hourly limit that resets later than a scan may wait is not waited for in part", async () => {
    const stage = await withRepositories(3);
    const github = await stage.connect();
    const credential = stage.world.credentials[0]!;
    credential.rateLimit.remaining = 0;
    credential.rateLimit.resetAt = new Date(stage.world.now.getTime() + 31 * 60_000);
    expect(await listRepositories(github)).toMatchObject({ state: "not-attempted" });
    expect(stage.slept).toEqual([]);
  });

  test("the last requests of an hour are left to publishing, and what was read by then counts", async () => {
    const stage = await withRepositories(3);
    const github = await stage.connect();
    const credential = stage.world.credentials[0]!;
    credential.rateLimit.remaining = 100;
    credential.rateLimit.resetAt = new Date(stage.world.now.getTime() + 31 * 60_000);
    expect(await listRepositories(github)).toMatchObject({ state: "complete", data: { length: 3 } });
    expect(await github.as("members").get(settings)).toMatchObject({ state: "not-attempted" });
    expect(credential.rateLimit.remaining).toBe(99);
    expect(stage.slept).toEqual([]);
  });

  test("what is left of the hour of the audit log holds nothing else back", async () => {
    const stage = await withRepositories(3);
    const github = await stage.connect();
    const path = /\/orgs\/acme\/audit-log$/;
    const headers = {
      "x-ratelimit-limit": "1750",
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": String(stage.world.now.getTime() / 1000 + 31 * 60),
    };
    stage.github.faults.add({ kind: "status", code: 403, headers, match: { path } });
    const log = { ...settings, route: "GET /orgs/{org}/audit-log", schema: z.array(z.unknown()) };
    expect(await github.as("audit-log").get(log)).toMatchObject({ state: "not-attempted" });
    expect(await listRepositories(github)).toMatchObject({ state: "complete", data: { length: 3 } });
    expect(await github.as("audit-log").get(log)).toMatchObject({ state: "not-attempted" });
    expect(stage.slept).toEqual([]);
  });

  test("waiting is bounded in sum, and what GitHub limits apart goes on", async () => {
    const stage = await withRepositories(3);
    const github = await stage.connect({ waits: createWaitBudget(150_000) });
    const headers = { "retry-after": "60" };
    stage.github.faults.add({ kind: "status", code: 403, headers, match: { path: LISTING } });
    expect(await listRepositories(github)).toMatchObject({ state: "not-attempted" });
    expect(stage.slept).toEqual([61_000, 61_000]);
    expect(github.waited()).toBe(122_000);
    expect(await github.as("members").get(settings)).toMatchObject({ state: "not-attempted" });
    const query = {
      query: "query($org: String!) { organization(login: $org) { login } }",
      variables: { org: "acme" },
    };
    const schema = z.object({ organization: z.object({ login: z.string() }) });
    const asked = await github.as("members").graphql({ ...query, schema, permission: settings.permission });
    expect(asked).toMatchObject({ state: "complete" });
  });

  /** Lines of the log about waiting, and about giving up. */
  const told = (stage: Awaited<ReturnType<typeof withRepositories>>) => ({
    waiting: stage.said.filter(({ message }) => message.startsWith("Waiting for GitHub")).length,
    given: stage.said.filter(({ message }) => message.startsWith("GitHub's rate limit was not")).length,
  });
  const askTogether = async (stage: Awaited<ReturnType<typeof withRepositories>>, count: number) => {
    const github = await stage.connect({ concurrency: count });
    return () => Promise.all(Array.from({ length: count }, () => github.as("members").get(settings)));
  };

  test("a pause of twenty-four requests, and others right behind it, are one line", async () => {
    const stage = await withRepositories(3);
    const ask = await askTogether(stage, 24);
    // Each is refused more than once: GitHub asks for less than it takes.
    const until = new Date(stage.world.now.getTime() + 150_000);
    stage.world.credentials[0]!.secondaryLimit = { until, retryAfter: 60 };
    const readings = await ask();
    expect(stage.slept.length).toBeGreaterThan(1);
    expect(new Set(readings.map(({ state }) => state))).toEqual(new Set(["complete"]));
    expect(told(stage)).toEqual({ waiting: 1, given: 0 });
  });

  test("a pause after work went on is another line", async () => {
    const stage = await withRepositories(3);
    const ask = await askTogether(stage, 1);
    for (const nth of [1, 3])
      stage.github.faults.add({ kind: "status", code: 429, nth, match: { path: /\/orgs\/acme$/ } });
    await ask();
    await ask();
    expect(told(stage)).toEqual({ waiting: 2, given: 0 });
  });

  test("twenty-four requests that find the hour spent give up by one line", async () => {
    const stage = await withRepositories(3);
    const ask = await askTogether(stage, 24);
    const credential = stage.world.credentials[0]!;
    credential.rateLimit.remaining = 100;
    credential.rateLimit.resetAt = new Date(stage.world.now.getTime() + 31 * 60_000);
    await ask();
    expect(told(stage)).toEqual({ waiting: 0, given: 1 });
  });

  test("what is left of the hour, and until when is waited, can be asked at any time", async () => {
    const stage = await withRepositories(3);
    const github = await stage.connect();
    const resets = stage.world.now.getTime() + 3_600_000;
    const allowance = { limit: 5_000, remaining: 4_999, resets };
    expect(github.limits()).toEqual({ now: stage.world.now.getTime(), allowance, waitsUntil: null });
    github.pace.hold(["rest"], stage.world.now.getTime() + 5_000);
    expect(github.limits().waitsUntil).toBe(stage.world.now.getTime() + 5_000);
  });

  test("retry-after is obeyed to the second, by every request, and nothing is sent meanwhile", async () => {
    const stage = await withRepositories(3);
    const github = await stage.connect();
    const until = new Date(stage.world.now.getTime() + 120_000);
    stage.world.credentials[0]!.secondaryLimit = { until, retryAfter: 120 };
    stage.github.requests.length = 0;
    const readings = await Promise.all([
      listRepositories(github),
      listRepositories(github),
      github.as("members").get(settings),
    ]);
    expect(readings.map(({ state }) => state)).toEqual(["complete", "complete", "complete"]);
    expect(new Set(stage.slept)).toEqual(new Set([121_000]));
    const sent = stage.github.requests.map(({ at }) => at.getTime());
    expect(sent.filter((at) => at > until.getTime() - 120_000 && at < until.getTime())).toEqual([]);
  });

  test("a limit that is never lifted leaves the rest unattempted, and nothing more is sent", async () => {
    const stage = await withRepositories(1);
    const github = await stage.connect();
    stage.github.faults.add({ kind: "status", code: 429, match: { path: LISTING } });
    expect(await listRepositories(github)).toMatchObject({ state: "not-attempted" });
    expect(stage.slept).toEqual([60_000, 120_000, 240_000, 480_000]);
    stage.github.requests.length = 0;
    expect(await github.as("members").get(settings)).toMatchObject({ state: "not-attempted" });
    expect(stage.github.requests).toEqual([]);
  });

  test("a longer pause than we may take is not taken in part", async () => {
    const stage = await withRepositories(1);
    const github = await stage.connect();
    const headers = { "retry-after": "86400" };
    stage.github.faults.add({ kind: "status", code: 403, headers, match: { path: LISTING } });
    expect(await listRepositories(github)).toMatchObject({ state: "not-attempted" });
    expect(stage.slept).toEqual([]);
  });
});

describe("answers that are none", () => {
  const faults = [
    ["an error of the server", { kind: "status", code: 500 }],
    ["a truncated body", { kind: "truncate" }],
    ["a page of HTML with 200", { kind: "html", code: 200 }],
    ["a page of HTML with 502", { kind: "html", code: 502 }],
    ["a body of another form", { kind: "wrong-schema", body: [{ id: "1", name: 5 }] }],
    ["an object in place of a list", { kind: "wrong-schema", body: { message: "Hello" } }],
    ["a connection that is cut", { kind: "reset" }],
  ] as const;

  test.each(faults)("%s is asked for again", async (_, fault) => {
    const stage = await withRepositories(3);
    const github = await stage.connect();
    stage.github.faults.add({ ...fault, nth: 1, match: { path: LISTING } });
    expect(await listRepositories(github)).toMatchObject({ state: "complete", data: { length: 3 } });
    expect(stage.slept).toEqual([1_000]);
  });

  test.each(faults)("%s, always, is an error after a bound, never an empty list", async (_, fault) => {
    const stage = await withRepositories(3);
    const github = await stage.connect();
    stage.github.faults.add({ ...fault, match: { path: LISTING } });
    stage.github.requests.length = 0;
    const reading = await listRepositories(github);
    expect(reading).toMatchObject({ state: "error", remedy: null });
    expect(stage.github.requests.length).toBeLessThanOrEqual(12);
    expect(JSON.stringify(reading)).not.toMatch(/<|Hello|DOCTYPE/);
  });

  test("an answer that does not come is given up", async () => {
    const stage = await withRepositories(1);
    const github = await stage.connect({ deadline: 400 });
    stage.github.faults.add({ kind: "slow", milliseconds: 1_000, nth: 1, match: { path: LISTING } });
    expect(await listRepositories(github)).toMatchObject({ state: "complete", data: { length: 1 } });
    expect(stage.slept).toEqual([1_000]);
  });

  test("a query GitHub gave up on is asked in smaller pages", async () => {
    const stage = await withRepositories(101);
    const github = await stage.connect();
    stage.github.faults.add({ kind: "html", code: 502, match: { path: /orgs\/acme\/repos.*per_page=100/ } });
    expect(await listRepositories(github)).toMatchObject({ state: "complete", data: { length: 101 } });
    expect(
      stage.github.requests.map(({ path }) => path).filter((path) => path.includes("per_page=50")),
    ).toHaveLength(3);
  });
});
