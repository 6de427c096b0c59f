import { describe, expect, test } from "vitest";
import { addCredential } from "../../demo/github/world.ts";
import { LISTING, listRepositories, settings, withRepositories } from "../../test/stage/questions.ts";
import { READING } from "../../test/stage/an-organization.ts";
import { bareToken } from "../../test/stage/bare-token.ts";
import { setStage, type Stage } from "../../test/stage/stage.ts";

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

  test.each([406, 409, 415, 451])(
    "anyone, on a server that answers %i: nothing is said of the organisation",
    async (code) => {
      const stage = await setStage();
      stage.github.faults.add({ kind: "status", code, match: { path: /\/orgs\/acme$/ } });
      const refused = stage.connect();
      await expect(refused).rejects.toMatchObject({ kind: "unreachable" });
      await expect(refused).rejects.toThrow(`GitHub answered with status ${String(code)}.`);
    },
  );

  test("anyone, while the limits of GitHub are not lifted", async () => {
    const stage = await setStage();
    stage.github.faults.add({ kind: "status", code: 429, match: { path: /\/orgs\/acme$/ } });
    await expect(stage.connect()).rejects.toMatchObject({ kind: "rate-limit-exhausted" });
    expect(stage.slept).toEqual([60_000, 120_000, 240_000, 480_000]);
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
    stage.github.faults.add({ kind: "status", code: 401, match: { path: LISTING } });
    await expect(listRepositories(github)).rejects.toMatchObject({ kind: "bad-credential" });
    await expect(github.as("members").get(settings)).rejects.toMatchObject({ kind: "bad-credential" });
    expect(stage.github.requests.filter(({ path }) => path.includes("/orgs/acme/repos"))).toHaveLength(2);
  });

  test("of an App is asked for by GitHub's clock when the runner's is wrong", async () => {
    const stage = await setStage();
    const github = await stage.connect({ now: () => stage.world.now.getTime() + 2 * 3_600_000 });
    expect(github.organization.login).toBe("acme");
  });
});

describe("what is said of the credential", () => {
  test("an App is its slug with what its installation may do", async () => {
    const stage = await setStage({ members: "read" });
    const { credential, apiVersion } = await stage.connect();
    expect(credential).toEqual({
      identity: "GitHub App countersign",
      kind: "app",
      slug: "countersign",
      login: null,
      granted: { members: "read", metadata: "read" },
      permissions: { members: "read", metadata: "read" },
      repository_selection: "all",
    });
    expect(apiVersion).toBe("2022-11-28");
  });

  test("a token is its owner, and nothing is guessed of its permissions", async () => {
    const { connect, world, dana } = await setStage();
    addCredential(world, { token: "t", kind: "classic", actor: dana, permissions: {} });
    const { credential } = await connect({ auth: { kind: "token", token: "t" } });
    expect(credential).toEqual({
      identity: "token of dana",
      kind: "token",
      slug: null,
      login: "dana",
      granted: null,
      permissions: null,
      repository_selection: null,
    });
  });

  describe("a token of an App that is handed over without the App", () => {
    const LISTED = "/installation/repositories";
    const listing = new RegExp(LISTED);
    const asked = (stage: Stage) => stage.github.requests.filter(({ path }) => path.includes(LISTED)).length;

    test("is told from a person's by one call, and sees all where that is as many as GitHub counts", async () => {
      const stage = await withRepositories(3);
      const { credential } = await stage.connect({ auth: bareToken(stage) });
      expect(credential).toMatchObject({ kind: "token", login: null, repository_selection: "all" });
      expect(asked(stage)).toBe(1);
    });

    test("is not believed to see all when it was minted for fewer", async () => {
      const stage = await withRepositories(3);
      const auth = bareToken(stage, READING, [stage.world.repositories[0]?.id ?? 0]);
      expect((await stage.connect({ auth })).credential.repository_selection).toBeNull();
    });

    test.each([
      ["lists its own repository alone, of an App that is installed on all", { total_count: 1 }, true],
      ["lists another organisation's", { repositories: [{ owner: { id: 999_999 } }] }, true],
      ["lists nothing", { total_count: 0, repositories: [] }, true],
      ["does not say which", { repository_selection: undefined }, true],
      ["is not shown how many there are", {}, false],
    ])("is not believed to see all when it %s", async (_, differing, counts) => {
      const stage = await withRepositories(3);
      const { organization_administration: __, ...others } = READING;
      const auth = bareToken(stage, counts ? READING : others);
      const own = { owner: { id: stage.acme.id } };
      const body = { total_count: 3, repository_selection: "all", repositories: [own], ...differing };
      stage.github.faults.add({ kind: "status", code: 200, body, match: { path: listing } });
      expect((await stage.connect({ auth })).credential.repository_selection).toBeNull();
      expect(asked(stage)).toBe(counts ? 1 : 0);
    });

    test("a person's token costs no call more", async () => {
      const stage = await setStage();
      addCredential(stage.world, { token: "t", kind: "classic", actor: stage.dana, permissions: {} });
      await stage.connect({ auth: { kind: "token", token: "t" } });
      expect(asked(stage)).toBe(0);
    });
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
    await listRepositories(github);
    expect(github.observed()).toEqual({ started: "2026-11-20T03:00:00Z", finished: "2026-11-20T03:10:00Z" });
  });
});
