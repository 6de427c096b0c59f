import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publicKey } from "../../demo/acme/public-key.ts";
import { addDeployKey } from "../../demo/github/world.ts";
import { evidenceOf, pullsOf, stageShards } from "./sharded-world.ts";
import type { Ran, Stage } from "./stage.ts";

const N = 8;

/** How often GitHub was asked is what shards do otherwise; the record holds it, and the list of digests the record. */
function withoutRequests(texts: Record<string, string>): Record<string, string> {
  const without = ([path, text]: [string, string]): [string, string] => {
    if (path.endsWith("SHA256SUMS")) return [path, text.replace(/^\w+(?= {2}scans\/)/gm, "")];
    const isRecord = path.includes("/scans/");
    const counted = text.replace(/"requests": \d+/g, "").replace(/^(\|.*\|) *\d+ *\|$/gm, "$1");
    return [path, isRecord ? counted : text];
  };
  return Object.fromEntries(Object.entries(texts).map(without));
}

const shard = (one: Stage, of: string, parts = join(one.folder, "parts")): Promise<Ran> =>
  one.run({ shard: of, parts });
const merge = (one: Stage, parts = join(one.folder, "parts")): Promise<Ran> =>
  one.run({ command: "merge", parts });

let whole: { evidence: Record<string, string>; pulls: object[] };
let one: Stage;
const parts = new Map<string, string>();
const part = (index: number) => parts.get(`acme-${String(index)}-of-8.json`) ?? "";

beforeAll(async () => {
  const other = await stageShards();
  expect((await other.run()).code).toBe(0);
  whole = { evidence: await evidenceOf(other), pulls: pullsOf(other) };
  await other.close();
  one = await stageShards();
  for (let index = 1; index <= N; index += 1) {
    const ran = await shard(one, `${String(index)}/8`);
    expect(ran.code, ran.stdout).toBe(0);
    expect(ran.outputs.part).toBe(join(one.folder, "parts", `acme-${String(index)}-of-8.json`));
    expect(ran.summary).toContain("Nothing is recorded before merge has all 8 parts.");
  }
  const folder = join(one.folder, "parts");
  for (const file of await readdir(folder)) parts.set(file, await readFile(join(folder, file), "utf8"));
});
afterAll(() => one.close());

/** What merge answers about parts that somebody changed; nothing is recorded of them. */
async function refused(change: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(one.folder, "changed");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  for (const [file, text] of parts) await writeFile(join(folder, file), text);
  await change(folder);
  const ran = await merge(one, folder);
  expect(ran.code).toBe(2);
  expect(await one.evidence()).toEqual(new Map());
  return ran.stdout;
}

test("shards record nothing, each writes a part, and no part holds a public key or our token", async () => {
  expect(await one.evidence()).toEqual(new Map());
  expect(parts.size).toBe(N);
  for (const text of parts.values()) expect(text).not.toMatch(/AAAAC3NzaC1lZDI1NTE5|ghs_/);
});

test("a shard that runs again writes the same bytes", async () => {
  const again = join(one.folder, "once-more");
  expect((await shard(one, "2/8", again)).code).toBe(0);
  expect(await readFile(join(again, "acme-2-of-8.json"), "utf8")).toBe(part(2));
});

describe("parts are refused", () => {
  test("while a shard is missing", async () => {
    expect(await refused((folder) => rm(join(folder, "acme-3-of-8.json")))).toContain(
      "Of 8 parts one is missing: shard 3/8; run it, and merge all parts.",
    );
  });

  test("where a shard is there twice", async () => {
    const twice = async (folder: string) => {
      await mkdir(join(folder, "again"));
      await writeFile(join(folder, "again", "acme-3-of-8.json"), part(3));
    };
    expect(await refused(twice)).toContain(
      "The parts acme-3-of-8.json and again/acme-3-of-8.json are both of shard 3/8; keep one of them.",
    );
  });

  test("with a shard of another number", async () => {
    const folder = join(one.folder, "of-four");
    expect((await shard(one, "3/4", folder)).code).toBe(0);
    const other = await readFile(join(folder, "acme-3-of-4.json"), "utf8");
    expect(await refused((among) => writeFile(join(among, "acme-3-of-4.json"), other))).toContain(
      "are not of one scan: their number of shards differs (8 and 4);",
    );
  });

  test("where one was changed by hand", async () => {
    const changed = part(5).replace('"state":"complete"', '"state":"unavailable"');
    expect(await refused((folder) => writeFile(join(folder, "acme-5-of-8.json"), changed))).toContain(
      "The part acme-5-of-8.json is not as it was written: its digest differs; run its shard again, and merge what that writes.",
    );
  });

  test("where there is none", async () => {
    const none = async (folder: string) => {
      await rm(folder, { recursive: true });
      await mkdir(folder);
    };
    expect(await refused(none)).toContain("The folder of the input parts holds no part of a scan");
  });
});

test("merge records what one scan records, to the byte, and asks for the same", async () => {
  const ran = await merge(one);
  expect(ran.code, ran.stdout).toBe(0);
  expect(ran.outputs.conclusion).toBe("complete");
  expect(withoutRequests(await evidenceOf(one))).toEqual(withoutRequests(whole.evidence));
  expect(pullsOf(one)).toEqual(whole.pulls);
  const again = await merge(one);
  expect(again.code).toBe(2);
  expect(again.stdout).toContain("These parts are recorded already, as the scan acme-");
});

test("what shards saw before another scan began is not put in its stead", async () => {
  const { world } = one.github;
  const folder = join(one.folder, "early");
  const later = () => (world.now = new Date(world.now.getTime() + 60_000));
  later();
  for (const index of ["1/2", "2/2"]) expect((await shard(one, index, folder)).code).toBe(0);
  const [repository] = world.repositories;
  if (repository === undefined) throw new Error("a world without repositories");
  addDeployKey(world, repository, { title: "new", key: publicKey("new"), added_by: "wim" });
  later();
  expect((await one.run()).code).toBe(0);
  const before = await evidenceOf(one);
  const ran = await merge(one, folder);
  expect(ran.code).toBe(3);
  expect(ran.stdout).toContain("which began after this one, is recorded already and saw other facts");
  expect(await evidenceOf(one)).toEqual(before);
});

test("a shard in a repository that others can read writes no part", async () => {
  await writeFile(join(one.folder, "event.json"), JSON.stringify({ repository: { private: false } }));
  const folder = join(one.folder, "public");
  const ran = await shard(one, "1/2", folder);
  expect(ran.code).toBe(2);
  expect(ran.stdout).toContain("The repository of this workflow is not private");
  expect(existsSync(folder)).toBe(false);
});
