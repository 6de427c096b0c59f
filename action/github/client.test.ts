import { createServer } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { addCredential, addRepository } from "../../demo/github/world.ts";
import { setStage, type Stage } from "../../test/stage/stage.ts";
import type { GitHub, ListQuestion, Question } from "./port.ts";

const permission = { name: "metadata", level: "read", of: "repository" } as const;
const Repository = z.object({ id: z.number(), name: z.string() });
const repositories = {
  route: "GET /orgs/{org}/repos",
  parameters: { org: "acme" },
  schema: Repository,
  permission,
  key: null,
  identify: ({ id }) => id,
} satisfies ListQuestion<typeof Repository>;
const settings = {
  route: "GET /orgs/{org}",
  parameters: { org: "acme" },
  schema: z.object({ login: z.string() }),
  permission,
} satisfies Question<z.ZodType>;

const list = (github: GitHub) => github.as("repositories").list(repositories);
const PATH = /\/orgs\/acme\/repos/;

async function withRepositories(count: number): Promise<Stage> {
  const stage = await setStage();
  for (let index = 0; index < count; index += 1)
    addRepository(stage.world, { name: `r${String(index)}`, owner: stage.acme });
  return stage;
}

/** A server that is not GitHub, and what was asked of it. */
async function stranger() {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers.authorization);
    response.end("[]");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The stranger does not listen.");
  return { url: `http://127.0.0.1:${String(address.port)}/orgs/acme/repos?page=2`, asked };
}

describe("who may not connect", () => {
  test("a key that is no key", async () => {
    const stage = await setStage();
    const auth = { kind: "app", appId: "1", privateKey: "hunter2" } as const;
    await expect(stage.connect({ auth })).rejects.toMatchObject({ kind: "bad-credential" });
    await expect(stage.connect({ auth })).rejects.not.toThrow(/hunter2/);
  });

  test("a token GitHub does not know", async () => {
    const stage = await setStage();
    const auth = { kind: "token", token: "nobody" } as const;
    await expect(stage.connect({ auth })).rejects.toMatchObject({ kind: "bad-credential" });
    await expect(stage.connect({ auth })).rejects.not.toThrow(/nobody/);
  });

  test("an organisation without the App", async () => {
    const stage = await setStage();
    await expect(stage.connect({ organization: "globex" })).rejects.toMatchObject({
      kind: "organization-not-found",
    });
  });

  test("an organisation that does not exist, asked for with a token", async () => {
    const { connect, world, dana } = await setStage();
    addCredential(world, { token: "t", kind: "classic", actor: dana, permissions: {} });
    const auth = { kind: "token", token: "t" } as const;
    const refused = connect({ auth, organization: "globex" });
    await expect(refused).rejects.toMatchObject({ kind: "organization-not-found" });
    await expect(refused).rejects.toThrow("globex");
  });

  test("anyone, on a server that refuses our version of the API", async () => {
    const stage = await setStage();
    stage.github.faults.add({ kind: "status", code: 400, match: { path: /\/orgs\/acme$/ } });
    await expect(stage.connect()).rejects.toMatchObject({ kind: "api-version-refused" });
  });

  test("anyone, while the limits of GitHub are not lifted", async () => {
    const stage = await setStage();
    stage.github.faults.add({ kind: "status", code: 429, match: { path: /\/orgs\/acme$/ } });
    await expect(stage.connect()).rejects.toMatchObject({ kind: "rate-limit-exhausted" });
    expect(stage.slept).toEqual([60_000, 120_000, 240_000, 480_000, 960_000]);
  });
});

describe("a token that ends", () => {
  test("is minted anew once, however many requests were refused, and everything goes on", async () => {
    const stage = await withRepositories(1);
    const github = await stage.connect();
    for (const credential of stage.world.credentials) credential.expiresAt = new Date(0);
    stage.github.requests.length = 0;
    const asked = await Promise.all(Array.from({ length: 8 }, () => github.as("members").get(settings)));
    expect(asked.map(({ state }) => state)).toEqual(Array.from({ length: 8 }, () => "complete"));
    expect(stage.github.requests.filter(({ method }) => method === "POST")).toHaveLength(1);
  });

  test("is replaced before its hour is over, without a refusal", async () => {
    const stage = await withRepositories(1);
    const github = await stage.connect();
    stage.world.now = new Date(stage.world.now.getTime() + 51 * 60_000);
    await github.as("members").get(settings);
    await github.as("members").get(settings);
    expect(stage.github.requests.filter(({ status }) => status === 401)).toEqual([]);
    expect(stage.github.requests.filter(({ method }) => method === "POST")).toHaveLength(2);
  });

  test("is not asked for again when the new one is refused too", async () => {
    const stage = await withRepositories(1);
    const github = await stage.connect();
    stage.github.faults.add({ kind: "status", code: 401, match: { path: PATH } });
    await expect(list(github)).rejects.toMatchObject({ kind: "bad-credential" });
    await expect(github.as("members").get(settings)).rejects.toMatchObject({ kind: "bad-credential" });
    expect(stage.github.requests.filter(({ path }) => path.includes("/orgs/acme/repos"))).toHaveLength(2);
  });

  test("of an App is asked for by GitHub's clock when the runner's is wrong", async () => {
    const stage = await setStage();
    const github = await stage.connect({ now: () => stage.world.now.getTime() + 2 * 3_600_000 });
    expect(github.organization.login).toBe("acme");
  });
});

describe("limits", () => {
  test("an hourly limit is waited for until it resets, announced, and the answer is whole", async () => {
    const stage = await withRepositories(3);
    const github = await stage.connect();
    const credential = stage.world.credentials[0]!;
    credential.rateLimit.remaining = 0;
    credential.rateLimit.resetAt = new Date(stage.world.now.getTime() + 37 * 60_000);
    expect(await list(github)).toMatchObject({ state: "complete", data: { length: 3 } });
    expect(stage.slept).toEqual([37 * 60_000 + 1_000]);
    expect(stage.said).toContainEqual({
      level: "info",
      message: "Waiting for GitHub's rate limit.",
      data: { limit: "primary", seconds: 37 * 60 + 1 },
    });
  });

  test("retry-after is obeyed to the second, by every request, and nothing is sent meanwhile", async () => {
    const stage = await withRepositories(3);
    const github = await stage.connect();
    const until = new Date(stage.world.now.getTime() + 120_000);
    stage.world.credentials[0]!.secondaryLimit = { until, retryAfter: 120 };
    stage.github.requests.length = 0;
    const readings = await Promise.all([list(github), list(github), github.as("members").get(settings)]);
    expect(readings.map(({ state }) => state)).toEqual(["complete", "complete", "complete"]);
    expect(new Set(stage.slept)).toEqual(new Set([120_000]));
    const sent = stage.github.requests.map(({ at }) => at.getTime());
    expect(sent.filter((at) => at > until.getTime() - 120_000 && at < until.getTime())).toEqual([]);
  });

  test("a limit that is never lifted leaves the rest unattempted, and nothing more is sent", async () => {
    const stage = await withRepositories(1);
    const github = await stage.connect();
    stage.github.faults.add({ kind: "status", code: 429, match: { path: PATH } });
    expect(await list(github)).toMatchObject({ state: "not-attempted" });
    expect(stage.slept).toEqual([60_000, 120_000, 240_000, 480_000, 960_000]);
    stage.github.requests.length = 0;
    expect(await github.as("members").get(settings)).toMatchObject({ state: "not-attempted" });
    expect(stage.github.requests).toEqual([]);
  });

  test("a longer pause than we may take is not taken in part", async () => {
    const stage = await withRepositories(1);
    const github = await stage.connect();
    const headers = { "retry-after": "86400" };
    stage.github.faults.add({ kind: "status", code: 403, headers, match: { path: PATH } });
    expect(await list(github)).toMatchObject({ state: "not-attempted" });
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
    stage.github.faults.add({ ...fault, nth: 1, match: { path: PATH } });
    expect(await list(github)).toMatchObject({ state: "complete", data: { length: 3 } });
    expect(stage.slept).toEqual([1_000]);
  });

  test.each(faults)("%s, always, is an error after a bound, never an empty list", async (_, fault) => {
    const stage = await withRepositories(3);
    const github = await stage.connect();
    stage.github.faults.add({ ...fault, match: { path: PATH } });
    stage.github.requests.length = 0;
    const reading = await list(github);
    expect(reading).toMatchObject({ state: "error", cure: null });
    expect(stage.github.requests.length).toBeLessThanOrEqual(12);
    expect(JSON.stringify(reading)).not.toMatch(/<|Hello|DOCTYPE/);
  });

  test("an answer that does not come is given up", async () => {
    const stage = await withRepositories(1);
    const github = await stage.connect({ deadline: 400 });
    stage.github.faults.add({ kind: "slow", milliseconds: 1_000, nth: 1, match: { path: PATH } });
    expect(await list(github)).toMatchObject({ state: "complete", data: { length: 1 } });
    expect(stage.slept).toEqual([1_000]);
  });

  test("a query GitHub gave up on is asked in smaller pages", async () => {
    const stage = await withRepositories(101);
    const github = await stage.connect();
    stage.github.faults.add({ kind: "html", code: 502, match: { path: /orgs\/acme\/repos.*per_page=100/ } });
    expect(await list(github)).toMatchObject({ state: "complete", data: { length: 101 } });
    expect(
      stage.github.requests.map(({ path }) => path).filter((path) => path.includes("per_page=50")),
    ).toHaveLength(3);
  });
});

describe("where we do not go", () => {
  test.each([301, 302, 307, 308])(
    "a %i to another host is refused, and it never sees our token",
    async (code) => {
      const { url, asked } = await stranger();
      const stage = await withRepositories(1);
      const github = await stage.connect();
      stage.github.faults.add({ kind: "status", code, headers: { location: url }, match: { path: PATH } });
      expect(await list(github)).toMatchObject({ state: "error" });
      expect(asked).toEqual([]);
    },
  );

  test("a redirect in a circle ends", async () => {
    const stage = await withRepositories(1);
    const github = await stage.connect();
    const location = `${stage.github.apiUrl}/orgs/acme/repos`;
    stage.github.faults.add({ kind: "status", code: 301, headers: { location }, match: { path: PATH } });
    expect(await list(github)).toMatchObject({ state: "error" });
  });

  test("a link to a next page on another host is refused; what was read is partial", async () => {
    const { url, asked } = await stranger();
    const stage = await withRepositories(1);
    const github = await stage.connect();
    const headers = { link: `<${url}>; rel="next"` };
    const body = [{ id: 1, name: "a" }];
    stage.github.faults.add({ kind: "status", code: 200, body, headers, match: { path: PATH } });
    expect(await list(github)).toMatchObject({ state: "partial", data: [{ id: 1 }] });
    expect(asked).toEqual([]);
  });

  test("pages that link to one another without end are partial", async () => {
    const stage = await withRepositories(1);
    const github = await stage.connect();
    const headers = { link: `<${stage.github.apiUrl}/orgs/acme/repos?page=1>; rel="next"` };
    const body = [{ id: 1, name: "a" }];
    stage.github.faults.add({ kind: "status", code: 200, body, headers, match: { path: PATH } });
    expect(await list(github)).toMatchObject({ state: "partial" });
  });

  test("a renamed repository is followed on the same host", async () => {
    const stage = await setStage();
    addRepository(stage.world, { name: "new", owner: stage.acme, previousNames: ["old"] });
    const github = await stage.connect();
    const reading = await github.as("deploy-keys").list({
      ...repositories,
      route: "GET /repos/{owner}/{repo}/keys",
      parameters: { owner: "acme", repo: "old" },
    });
    expect(reading).toEqual({ state: "complete", data: [] });
  });
});

describe("lists", () => {
  test.each([0, 31, 100, 101, 250])("of %i items are read to the end", async (count) => {
    const stage = await withRepositories(count);
    const reading = await list(await stage.connect());
    expect(reading.state).toBe("complete");
    expect(new Set("data" in reading ? reading.data.map(({ id }) => id) : []).size).toBe(count);
  });

  test("that repeat an item are read again, and partial if they still do", async () => {
    const stage = await withRepositories(0);
    const github = await stage.connect();
    const body = [
      { id: 1, name: "a" },
      { id: 1, name: "a" },
    ];
    stage.github.faults.add({ kind: "status", code: 200, body, match: { path: PATH } });
    stage.github.requests.length = 0;
    expect(await list(github)).toMatchObject({ state: "partial", data: [{ id: 1 }] });
    expect(stage.github.requests).toHaveLength(2);
  });

  test("that repeated an item once are complete", async () => {
    const stage = await withRepositories(2);
    const github = await stage.connect();
    const body = [
      { id: 1, name: "a" },
      { id: 1, name: "a" },
    ];
    stage.github.faults.add({ kind: "status", code: 200, body, nth: 1, match: { path: PATH } });
    expect(await list(github)).toMatchObject({ state: "complete", data: { length: 2 } });
  });

  test("that break off are partial with what was read, and the reason", async () => {
    const stage = await withRepositories(150);
    const github = await stage.connect();
    stage.github.faults.add({ kind: "status", code: 403, match: { path: /repos.*[?&]page=2/ } });
    expect(await list(github)).toMatchObject({
      state: "partial",
      data: { length: 100 },
      cure: "Grant the App «metadata: read».",
    });
  });
});

describe("what is said of the credential", () => {
  test("an App is its slug with what its installation may do", async () => {
    const stage = await setStage({ members: "read" });
    const { credential, apiVersion } = await stage.connect();
    expect(credential).toEqual({
      identity: "GitHub App countersign",
      permissions: { members: "read", metadata: "read" },
      repository_selection: "all",
    });
    expect(apiVersion).toBe("2022-11-28");
  });

  test("a token is its owner, and nothing is guessed of its permissions", async () => {
    const { connect, world, dana } = await setStage();
    addCredential(world, { token: "t", kind: "classic", actor: dana, permissions: {} });
    const { credential } = await connect({ auth: { kind: "token", token: "t" } });
    expect(credential).toEqual({ identity: "token of dana", permissions: null, repository_selection: null });
  });

  test("every token is handed over to be masked before it is used", async () => {
    const stage = await setStage();
    const masked: string[] = [];
    await stage.connect({ mask: (token) => void masked.push(token) });
    expect(masked).toEqual(stage.world.credentials.map(({ token }) => token));
  });

  test("the scan's times are GitHub's", async () => {
    const stage = await withRepositories(1);
    const github = await stage.connect({ now: () => 0 });
    stage.world.now = new Date("2026-11-20T03:10:00Z");
    await list(github);
    expect(github.observed()).toEqual({ started: "2026-11-20T03:00:00Z", finished: "2026-11-20T03:10:00Z" });
  });
});
