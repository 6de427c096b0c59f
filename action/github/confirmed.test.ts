import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { publicTag, type TagOf } from "../../demo/github/http/conditional.ts";
import {
  addActionsSecret,
  addDeployKey,
  addRepository,
  addVariable,
  addWebhook,
} from "../../demo/github/world.ts";
import { groupBy } from "../../model/group-by.ts";
import { READING } from "../../test/stage/an-organization.ts";
import { setStage, type Stage } from "../../test/stage/stage.ts";
import { folderCache, sealingKey, type Cache, type Entry } from "./cache.ts";

const KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFq1x8zq1x8zq1x8zq1x8zq1x8zq1x8zq1x8zq1x8zq1 laptop";
const REPOSITORIES = 150;

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "countersign-confirmed-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
const cacheIn = (folder: string): Cache => folderCache(folder, sealingKey("the App's private key"));
const aCache = async (): Promise<Cache> => cacheIn(await temporaryFolder());

/** A stage of which every other repository has a secret, and some a key. */
async function furnished(tagOf: TagOf = publicTag): Promise<Stage> {
  const stage = await setStage(READING, { tagOf });
  for (let index = 0; index < REPOSITORIES; index += 1) {
    const repository = addRepository(stage.world, {
      name: `r${String(index)}`,
      owner: stage.acme,
      files: {},
    });
    if (index % 2 === 0) addActionsSecret(stage.world, { level: "repository", repository }, { name: "A" });
    if (index % 10 === 0) addDeployKey(stage.world, repository, { key: KEY, title: "k" });
  }
  return stage;
}

/** Collects as the App, whose token is another each time, and counts. */
async function collected(stage: Stage, cache?: Cache) {
  stage.github.requests.length = 0;
  const { snapshot, cached } = await stage.collect(cache === undefined ? {} : { cache });
  const { requests } = stage.github;
  return {
    snapshot,
    cached: Object.values(cached).reduce((sum, answers) => sum + answers, 0),
    all: requests.length,
    counted: requests.filter(({ counted }) => counted).length,
    confirmed: requests.filter(({ status }) => status === 304).length,
  };
}

const timesEach = (names: readonly string[]): Record<string, number> =>
  Object.fromEntries([...groupBy(names, (name) => name)].map(([name, { length }]) => [name, length]));

/** A server whose tags depend on something else, which nobody outside knows. */
const otherwise: TagOf = (body, header) =>
  createHash("sha256")
    .update(`salt ${header("authorization") ?? ""} ${body}`)
    .digest("hex");

test("after a mint an unchanged organisation is confirmed, and a tenth of its requests count at most", async () => {
  const stage = await furnished();
  const cache = await aCache();
  const first = await collected(stage, cache);
  const second = await collected(stage, cache);
  expect(second.snapshot).toEqual(first.snapshot);
  expect(second.counted).toBeLessThanOrEqual(first.all / 10);
  expect(second.cached).toBeGreaterThan(REPOSITORIES / 2);
});

test("what is counted of an unchanged organisation is what is asked of many at once, or kept by nobody", async () => {
  const stage = await furnished();
  const [repository, other] = stage.world.repositories;
  if (repository === undefined || other === undefined) throw new Error("The stage has no repositories.");
  addWebhook(stage.world, repository, { url: "https://ci.example/in" });
  for (const one of [repository, other])
    addVariable(stage.world, { level: "repository", repository: one }, { name: "REGION", value: "eu" });
  const cache = await aCache();
  await collected(stage, cache);
  await collected(stage, cache);
  const counted = stage.github.requests.filter((request) => request.counted);
  const { "/graphql": pages = 0, ...others } = timesEach(counted.map(({ template }) => template));
  // Pages of a hundred repositories, or of fewer where a query asks more of each: none is ever confirmed.
  expect(pages).toBeLessThanOrEqual(REPOSITORIES / 5);
  expect(others).toEqual({
    // Asked before it is known how tags are built, and as nobody else's answer.
    "/app/installations/{installation_id}/access_tokens": 1,
    "/orgs/{org}": 1,
    "/orgs/{org}/installation": 1,
    // Refusals have no tag: this organisation has no single sign-on.
    "/orgs/{org}/credential-authorizations": 1,
    // Answers that may hold what opens something; an empty one of a repository is confirmed all the same.
    "/orgs/{org}/actions/variables": 1,
    "/orgs/{org}/hooks": 1,
    "/orgs/{org}/private-registries": 1,
    "/orgs/{org}/secret-scanning/alerts": 2,
    "/repos/{owner}/{repo}/actions/variables": 2,
    "/repos/{owner}/{repo}/hooks": 1,
  });
});

test("what changed is answered anew, and what did not is confirmed", async () => {
  const stage = await furnished();
  const cache = await aCache();
  await collected(stage, cache);
  const [repository] = stage.world.repositories;
  if (repository === undefined) throw new Error("The stage has no repository.");
  addDeployKey(stage.world, repository, { key: KEY, title: "new" });
  const { snapshot, cached } = await collected(stage, cache);
  expect(snapshot.identities.map(({ title }) => title)).toContain("new");
  expect(cached).toBeGreaterThan(REPOSITORIES / 2);
});

test("a server whose tags are built otherwise confirms nothing, and the evidence is the same", async () => {
  const expected = (await collected(await furnished())).snapshot;
  const stage = await furnished(otherwise);
  const cache = await aCache();
  for (const { snapshot, confirmed, cached, counted, all } of [
    await collected(stage, cache),
    await collected(stage, cache),
  ]) {
    expect({ confirmed, cached, counted }).toEqual({ confirmed: 0, cached: 0, counted: all });
    expect(snapshot).toEqual(expected);
  }
});

test("a server that builds them otherwise from some answer on is believed no more, and the evidence is the same", async () => {
  let answers = 0;
  const stage = await furnished((body, header) =>
    (answers += 1) > 60 ? otherwise(body, header) : publicTag(body, header),
  );
  const expected = (await collected(await furnished())).snapshot;
  const { snapshot, confirmed } = await collected(stage);
  expect(snapshot).toEqual(expected);
  expect(confirmed).toBeLessThan(60);
});

test("a list that is empty costs nothing, even the first time and without a cache", async () => {
  const stage = await furnished();
  const { all, counted, cached, snapshot } = await collected(stage);
  const confirmed = stage.github.requests.filter(({ status }) => status === 304);
  // Half of the repositories have a secret of Actions; no other list of a repository that is asked for has anything.
  expect(timesEach(confirmed.map(({ template }) => template))).toEqual({
    "/repos/{owner}/{repo}/actions/secrets": REPOSITORIES / 2,
    ...Object.fromEntries(
      [
        "actions/runners",
        "actions/variables",
        "agents/secrets",
        "codespaces/secrets",
        "dependabot/secrets",
        "hooks",
      ].map((list) => [`/repos/{owner}/{repo}/${list}`, REPOSITORIES]),
    ),
  });
  expect(all - counted).toBe(confirmed.length);
  // It was GitHub that said so in this run: nothing of it is from the cache.
  expect(cached).toBe(0);
  // An organisation of this plan has neither an audit log nor single sign-on.
  expect(snapshot.units.filter(({ state }) => state !== "complete")).toMatchObject([
    { source: "audit-log", state: "not-applicable" },
    { source: "credential-authorizations", state: "not-applicable" },
  ]);
});

test("an empty list is guessed only where tags were seen to hold", async () => {
  const stage = await furnished();
  // The first answer of a run says how they are built; here it has no tag.
  const { id, login } = stage.acme;
  for (const path of [/\/orgs\/acme$/, /\/orgs\/acme\/repos/])
    stage.github.faults.add({ kind: "status", code: 200, body: { id, login }, match: { path } });
  stage.github.requests.length = 0;
  const github = await stage.connect();
  const secrets = z.object({ name: z.string() });
  const reading = await github.as("repository-secrets").list({
    route: "GET /repos/{owner}/{repo}/actions/secrets",
    parameters: { owner: "acme", repo: "r1" },
    schema: secrets,
    permission: { name: "secrets", level: "read", of: "repository" },
    repository: stage.world.repositories[1]?.id ?? 0,
    key: "secrets",
    identify: ({ name }) => name,
  });
  expect(reading).toEqual({ state: "complete", data: [] });
  expect(stage.github.requests.map(({ status }) => status)).not.toContain(304);
});

test.each([
  ["names no tag", {}],
  ["names another", { ETag: '"0000"' }],
])("a 304 that %s confirms nothing that was computed: it is asked again without", async (_, headers) => {
  const stage = await furnished();
  const expected = (await collected(stage)).snapshot;
  const PATH = "/r0/actions/secrets";
  stage.github.faults.add({ kind: "status", code: 304, headers, nth: 1, match: { path: new RegExp(PATH) } });
  const { snapshot } = await collected(stage);
  expect(snapshot).toEqual(expected);
  expect(stage.github.requests.filter(({ path }) => path.includes(PATH)).map(({ status }) => status)).toEqual(
    [304, 200],
  );
});

test("what may not be kept is kept by no cache, and what is asked for alone is", async () => {
  const stage = await furnished();
  const written: Entry[] = [];
  const cache: Cache = {
    read: () => Promise.resolve(null),
    write: (_, entry) => Promise.resolve(void written.push(entry)),
  };
  const github = await stage.connect({ cache });
  const ask = github.as("repository-secrets");
  const permission = { name: "secrets", level: "read", of: "repository" } as const;
  const schema = z.object({ name: z.string() });
  const list = {
    route: "GET /repos/{owner}/{repo}/actions/secrets",
    parameters: { owner: "acme", repo: "r0" },
    schema,
    permission,
    key: "secrets",
    identify: ({ name }: { name: string }) => name,
  };
  const settings = {
    route: "GET /orgs/{org}",
    parameters: { org: "acme" },
    schema: z.unknown(),
    permission,
  };
  await ask.list({ ...list, sensitive: true });
  await ask.get({ ...settings, sensitive: true });
  expect(written.map(({ kept }) => kept)).toEqual([{ items: [{ name: "A" }], total: 1 }]);
  await ask.list(list);
  await ask.get(settings);
  expect(written.slice(1).map(({ kept }) => Object.keys(kept))).toEqual([["body"], ["body"]]);
});

test("a folder of other files is as good as none", async () => {
  const stage = await furnished();
  const folder = await temporaryFolder();
  const first = await collected(stage, cacheIn(folder));
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile()) await writeFile(file, (await readFile(file)).reverse());
  }
  const second = await collected(stage, cacheIn(folder));
  expect(second.cached).toBe(0);
  expect(second.snapshot).toEqual(first.snapshot);
});
