import { createServer } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import { addRepository } from "../../demo/github/world.ts";
import { LISTING, listRepositories, repositories, withRepositories } from "../../test/stage/questions.ts";
import { setStage } from "../../test/stage/stage.ts";

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

describe("where we do not go", () => {
  test.each([301, 302, 307, 308])(
    "a %i to another host is refused, and it never sees our token",
    async (code) => {
      const { url, asked } = await stranger();
      const stage = await withRepositories(1);
      const github = await stage.connect();
      stage.github.faults.add({ kind: "status", code, headers: { location: url }, match: { path: LISTING } });
      expect(await listRepositories(github)).toMatchObject({ state: "error" });
      expect(asked).toEqual([]);
    },
  );

  test("a redirect in a circle ends", async () => {
    const stage = await withRepositories(1);
    const github = await stage.connect();
    const location = `${stage.github.apiUrl}/orgs/acme/repos`;
    stage.github.faults.add({ kind: "status", code: 301, headers: { location }, match: { path: LISTING } });
    expect(await listRepositories(github)).toMatchObject({ state: "error" });
  });

  test("a link to a next page on another host is refused; what was read is partial", async () => {
    const { url, asked } = await stranger();
    const stage = await withRepositories(1);
    const github = await stage.connect();
    const headers = { link: `<${url}>; rel="next"` };
    const body = [{ id: 1, name: "a" }];
    stage.github.faults.add({ kind: "status", code: 200, body, headers, match: { path: LISTING } });
    expect(await listRepositories(github)).toMatchObject({ state: "partial", data: [{ id: 1 }] });
    expect(asked).toEqual([]);
  });

  test("pages that link to one another without end are partial", async () => {
    const stage = await withRepositories(1);
    const github = await stage.connect();
    const headers = { link: `<${stage.github.apiUrl}/orgs/acme/repos?page=1>; rel="next"` };
    const body = [{ id: 1, name: "a" }];
    stage.github.faults.add({ kind: "status", code: 200, body, headers, match: { path: LISTING } });
    expect(await listRepositories(github)).toMatchObject({ state: "partial" });
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
    const reading = await listRepositories(await stage.connect());
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
    stage.github.faults.add({ kind: "status", code: 200, body, match: { path: LISTING } });
    stage.github.requests.length = 0;
    expect(await listRepositories(github)).toMatchObject({ state: "partial", data: [{ id: 1 }] });
    expect(stage.github.requests).toHaveLength(2);
  });

  test("that repeated an item once are complete", async () => {
    const stage = await withRepositories(2);
    const github = await stage.connect();
    const body = [
      { id: 1, name: "a" },
      { id: 1, name: "a" },
    ];
    stage.github.faults.add({ kind: "status", code: 200, body, nth: 1, match: { path: LISTING } });
    expect(await listRepositories(github)).toMatchObject({ state: "complete", data: { length: 2 } });
  });

  test("that break off are partial with what was read, and the reason", async () => {
    const stage = await withRepositories(150);
    const github = await stage.connect();
    stage.github.faults.add({ kind: "status", code: 403, match: { path: /repos.*[?&]page=2/ } });
    expect(await listRepositories(github)).toMatchObject({
      state: "partial",
      data: { length: 100 },
      remedy: {
        reason: "permission-held",
        with: { holder: "app", permissions: [{ name: "metadata", level: "read" }] },
      },
    });
  });
});
