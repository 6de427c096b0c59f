import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
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

const entry = { etag: '"a"', next: null, kept: { items: [{ id: 1 }], total: 1 } };
const KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFq1x8zq1x8zq1x8zq1x8zq1x8zq1x8zq1x8zq1x8zq1 laptop";

/** A stage with keys in three of forty repositories. */
async function furnished(serving: Parameters<typeof setStage>[1] = {}) {
  const stage = await setStage(READING, serving);
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
  ["cut short", (file: Buffer) => file.subarray(0, -3)],
  ["emptied", () => Buffer.alloc(0)],
  ["changed in its text", (file: Buffer) => changedAt(file, file.length - 1)],
  ["changed in its seal", (file: Buffer) => changedAt(file, 12)],
  ["changed in its nonce", (file: Buffer) => changedAt(file, 0)],
  ["another's", () => Buffer.from('{"etag":1}')],
])("an entry that was %s is a miss", async (_, spoil) => {
  const folder = await temporaryFolder();
  const cache = folderCache(folder, OURS);
  const key = cacheKey("GET", "/a");
  await cache.write(key, entry);
  expect(await cache.read(key)).toEqual(entry);
  for (const file of await filesIn(folder)) await writeFile(file, spoil(await readFile(file)));
  expect(await cache.read(key)).toBeNull();
});

function changedAt(file: Buffer, at: number): Buffer {
  const changed = Buffer.from(file);
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
}

test("parts of a key do not run into one another", () => {
  expect(cacheKey("a", "bc")).not.toBe(cacheKey("ab", "c"));
});

/** A token that stays the same from scan to scan, as an App's own does not. */
function lasting({ world, app, installation }: Stage) {
  const token = "ghs_lasting000000000000000000000000000000";
  addCredential(world, {
    token,
    kind: "installation",
    actor: app.bot,
    permissions: { ...READING },
    installation,
  });
  return { kind: "token", token } as const;
}

test("a scan of an unchanged world is confirmed, costs a tenth and gives the same", async () => {
  const stage = await furnished();
  const auth = lasting(stage);
  const cache = folderCache(await temporaryFolder(), OURS);
  const first = await stage.collect({ cache, auth });
  const cold = stage.github.requests.length;
  stage.github.requests.length = 0;
  const second = await stage.collect({ cache, auth });
  const warm = stage.github.requests.filter(({ counted }) => counted).map(({ template }) => template);
  expect({ ...second, cached: null }).toEqual({ ...first, cached: null });
  expect(stage.github.requests.filter(({ status }) => status === 304).length).toBeGreaterThan(80);
  expect(warm.length).toBeLessThanOrEqual(cold * 0.1);
  // A page by GraphQL is never confirmed, and of a token's answers the lists alone are kept: what is counted again is asked
  // once of an organisation, or of many repositories together.
  expect(warm.filter((template) => /^\/repos?\b|^\/repositories\b/.test(template))).toEqual([]);
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
  const keys = async () => {
    const { snapshot } = await stage.collect({ cache, auth });
    return snapshot.identities.filter(({ kind }) => kind === "deploy-key");
  };
  expect(await keys()).toHaveLength(100);
  addDeployKey(stage.world, repository, { key: KEY, title: "k" });
  expect(await keys()).toHaveLength(101);
});

test.each([
  ["an App, whose answers are kept whole", false],
  ["a token, of whose answers the items are", true],
])("nothing in the folder can be read without the secret: %s", async (_, isToken) => {
  const stage = await furnished();
  const folder = await temporaryFolder();
  const cache = folderCache(folder, OURS);
  await stage.collect(isToken ? { cache, auth: lasting(stage) } : { cache });
  const texts = await Promise.all((await filesIn(folder)).map((file) => readFile(file, "latin1")));
  expect(texts.length).toBeGreaterThan(5);
  for (const readable of ["AAAAC3Nz", "SHA256:", "body", "items", "etag", "acme"])
    expect(texts.filter((text) => text.includes(readable))).toEqual([]);
});

test("the same answer is encrypted otherwise each time", async () => {
  const folder = await temporaryFolder();
  const cache = folderCache(folder, OURS);
  await Promise.all([cache.write("aa", entry), cache.write("bb", entry)]);
  const [one, two] = await Promise.all((await filesIn(folder)).map((file) => readFile(file)));
  expect(one?.length).toBe(two?.length);
  expect(one?.subarray(28)).not.toEqual(two?.subarray(28));
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
  expect(found).toBeGreaterThan(5);
  found = 0;
  const { members: _members, ...others } = READING;
  stage.installation.permissions = { ...others, metadata: "read" };
  await stage.collect({ cache });
  expect(found).toBe(0);
});

/** Every entry of a folder as somebody without the secret would forge it: empty, under the same name. */
async function poison(folder: string, write: (name: string) => Promise<unknown>): Promise<number> {
  const files = await filesIn(folder);
  for (const file of files) await write(basename(file));
  return files.length;
}
const EMPTY = { etag: '"a"', next: null, kept: { items: [], total: 0 } };

test.each([
  [
    "with a key of their own",
    (folder: string) => (name: string) => folderCache(folder, sealingKey("mine")).write(name, EMPTY),
  ],
  [
    "in the clear",
    (folder: string) => (name: string) =>
      writeFile(join(folder, name.slice(0, 2), name), JSON.stringify(EMPTY)),
  ],
])("nothing of a cache that somebody poisoned %s reaches the evidence", async (_, write) => {
  const stage = await furnished();
  const auth = lasting(stage);
  const folder = await temporaryFolder();
  const first = await stage.collect({ cache: folderCache(folder, OURS), auth });
  expect(await poison(folder, write(folder))).toBeGreaterThan(2);
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
  await writeFile(join(folder, "tw", "two"), await readFile(file, "utf8"));
  expect(await folderCache(folder, OURS).read("two")).toBeNull();
});

test("how many answers came from the cache is counted for every source", async () => {
  // Where no tag can be computed nothing is confirmed but what was kept.
  const stage = await furnished({
    tagOf: (body) => createHash("sha256").update(`salt ${body}`).digest("hex"),
  });
  const auth = lasting(stage);
  const cache = folderCache(await temporaryFolder(), OURS);
  expect((await stage.collect({ cache, auth })).cached["deploy-keys"]).toBe(0);
  stage.github.requests.length = 0;
  const { cached } = await stage.collect({ cache, auth });
  expect(cached["deploy-keys"]).toBeGreaterThan(0);
  const confirmed = stage.github.requests.filter(({ status }) => status === 304).length;
  expect(Object.values(cached).reduce((sum, answers) => sum + answers, 0)).toBe(confirmed);
});
