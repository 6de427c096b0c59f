import { createHash, createHmac } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { addCredential, addDeployKey, addRepository } from "../../demo/github/world.ts";
import { READING } from "../../test/stage/an-organization.ts";
import { setStage, type Stage } from "../../test/stage/stage.ts";
import { cacheKey, folderCache, sealingKey, type Cache } from "./cache.ts";

const OURS = sealingKey("the secret of the scanner");

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "countersign-cache-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const filesIn = async (folder: string) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const entry = { etag: '"a"', items: [{ id: 1 }], total: 1, next: null };
const KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFq1x8zq1x8zq1x8zq1x8zq1x8zq1x8zq1x8zq1x8zq1 laptop";

/** A stage with keys in three of forty repositories. */
async function furnished() {
  const stage = await setStage();
  for (let index = 0; index < 40; index += 1) {
    const repository = addRepository(stage.world, {
      name: `r${String(index)}`,
      owner: stage.acme,
      files: {},
    });
    if (index < 3) addDeployKey(stage.world, repository, { key: KEY, title: "k" });
  }
  return stage;
}

test.each([
  ["cut short", (text: string) => text.slice(0, -3)],
  ["emptied", () => ""],
  ["changed", (text: string) => text.replace('"id":1', '"id":2')],
  ["another's", () => '{"etag":1}'],
])("an entry that was %s is a miss", async (_, spoil) => {
  const folder = await temporaryFolder();
  const cache = folderCache(folder, OURS);
  const key = cacheKey("GET", "/a");
  await cache.write(key, entry);
  expect(await cache.read(key)).toEqual(entry);
  for (const file of await filesIn(folder)) await writeFile(file, spoil(await readFile(file, "utf8")));
  expect(await cache.read(key)).toBeNull();
});

test("parts of a key do not run into one another", () => {
  expect(cacheKey("a", "bc")).not.toBe(cacheKey("ab", "c"));
});

/** A token that stays the same from scan to scan, as an App's own does not. */
function lasting({ world, app }: Stage) {
  const token = "ghs_lasting000000000000000000000000000000";
  addCredential(world, { token, kind: "installation", actor: app.bot, permissions: { ...READING } });
  return { kind: "token", token } as const;
}

test("a scan of an unchanged world is confirmed, costs a tenth and gives the same", async () => {
  const stage = await furnished();
  const auth = lasting(stage);
  const cache = folderCache(await temporaryFolder(), OURS);
  const first = await stage.collect({ cache, auth });
  const cold = stage.github.requests.filter(({ counted }) => counted).length;
  stage.github.requests.length = 0;
  const second = await stage.collect({ cache, auth });
  const warm = stage.github.requests.filter(({ counted }) => counted).length;
  expect({ ...second, cached: null }).toEqual({ ...first, cached: null });
  expect(stage.github.requests.filter(({ status }) => status === 304).length).toBeGreaterThan(80);
  expect(warm).toBeLessThanOrEqual(Math.max(cold * 0.1, 16));
});

test("nothing is confirmed to an App, whose token is another in each scan, and the scan gives the same", async () => {
  const stage = await furnished();
  const cache = folderCache(await temporaryFolder(), OURS);
  const first = await stage.collect({ cache });
  stage.github.requests.length = 0;
  const second = await stage.collect({ cache });
  expect(stage.github.requests.filter(({ status }) => status === 304)).toEqual([]);
  expect(second.snapshot).toEqual(first.snapshot);
});

test("what changed is seen at once", async () => {
  const stage = await furnished();
  const auth = lasting(stage);
  const cache = folderCache(await temporaryFolder(), OURS);
  await stage.collect({ cache, auth });
  const [repository] = stage.world.repositories;
  if (repository === undefined) throw new Error("The stage has no repository.");
  addDeployKey(stage.world, repository, { key: KEY, title: "new" });
  const { snapshot } = await stage.collect({ cache, auth });
  expect(snapshot.identities.map(({ title }) => title)).toContain("new");
});

test("an item behind a page that was full is seen, although that page is unchanged", async () => {
  const stage = await setStage();
  const repository = addRepository(stage.world, { name: "ledger", owner: stage.acme, files: {} });
  for (let index = 0; index < 100; index += 1)
    addDeployKey(stage.world, repository, { key: KEY, title: "k" });
  const auth = lasting(stage);
  const cache = folderCache(await temporaryFolder(), OURS);
  expect((await stage.collect({ cache, auth })).snapshot.identities).toHaveLength(100);
  addDeployKey(stage.world, repository, { key: KEY, title: "k" });
  expect((await stage.collect({ cache, auth })).snapshot.identities).toHaveLength(101);
});

test("no public key is ever stored", async () => {
  const stage = await furnished();
  const folder = await temporaryFolder();
  await stage.collect({ cache: folderCache(folder, OURS) });
  const files = await filesIn(folder);
  expect(files.length).toBeGreaterThan(80);
  const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
  expect(texts.some((text) => text.includes("SHA256:"))).toBe(true);
  expect(texts.filter((text) => text.includes("AAAAC3Nz"))).toEqual([]);
});

test("an answer given to other permissions is never so much as looked at", async () => {
  const stage = await furnished();
  const kept = folderCache(await temporaryFolder(), OURS);
  let found = 0;
  const cache: Cache = {
    ...kept,
    async read(key) {
      const entry = await kept.read(key);
      if (entry !== null) found += 1;
      return entry;
    },
  };
  await stage.collect({ cache });
  expect(found).toBe(0);
  await stage.collect({ cache });
  expect(found).toBeGreaterThan(80);
  found = 0;
  const { members: _members, ...others } = READING;
  stage.installation.permissions = { ...others, metadata: "read" };
  await stage.collect({ cache });
  expect(found).toBe(0);
});

/** Every entry of a folder as somebody without the secret would forge it: emptied, and sealed anew in every way they can. */
async function poison(folder: string, seal: (content: string) => string): Promise<number> {
  let poisoned = 0;
  for (const file of await filesIn(folder)) {
    const content = (await readFile(file, "utf8")).split("\n")[1] ?? "";
    const forged = content
      .replace(/"items":\[.*\],"total"/, '"items":[],"total"')
      .replace(/"total":\d+/, '"total":0');
    if (forged !== content) poisoned += 1;
    await writeFile(file, `${seal(forged)}\n${forged}`);
  }
  return poisoned;
}

test.each([
  ["a digest of it", (content: string) => createHash("sha256").update(content).digest("hex")],
  ["a key of their own", (content: string) => createHmac("sha256", "mine").update(content).digest("hex")],
  ["nothing", () => ""],
])("nothing of a cache that somebody poisoned and sealed with %s reaches the evidence", async (_, seal) => {
  const stage = await furnished();
  const auth = lasting(stage);
  const folder = await temporaryFolder();
  const first = await stage.collect({ cache: folderCache(folder, OURS), auth });
  expect(await poison(folder, seal)).toBeGreaterThan(2);
  const second = await stage.collect({ cache: folderCache(folder, OURS), auth });
  expect(second.snapshot).toEqual(first.snapshot);
  expect(Object.values(second.cached).every((answers) => answers === 0)).toBe(true);
});

test("an entry is of no use to another credential, nor under another question", async () => {
  const folder = await temporaryFolder();
  await folderCache(folder, OURS).write("one", entry);
  expect(await folderCache(folder, sealingKey("another secret")).read("one")).toBeNull();
  const [file = ""] = await filesIn(folder);
  await mkdir(join(folder, "tw"), { recursive: true });
  await writeFile(join(folder, "tw", "two.json"), await readFile(file, "utf8"));
  expect(await folderCache(folder, OURS).read("two")).toBeNull();
});

test("how many answers came from the cache is counted for every source", async () => {
  const stage = await furnished();
  const auth = lasting(stage);
  const cache = folderCache(await temporaryFolder(), OURS);
  expect((await stage.collect({ cache, auth })).cached["deploy-keys"]).toBe(0);
  stage.github.requests.length = 0;
  const { cached } = await stage.collect({ cache, auth });
  expect(cached["deploy-keys"]).toBeGreaterThan(0);
  const confirmed = stage.github.requests.filter(({ status }) => status === 304).length;
  expect(Object.values(cached).reduce((sum, answers) => sum + answers, 0)).toBe(confirmed);
});
