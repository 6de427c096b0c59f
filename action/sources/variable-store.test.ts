import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { addEnvironment, addRepository, addVariable } from "../../demo/github/world.ts";
import { setStage, type Stage } from "../../test/stage/stage.ts";
import { folderCache, sealingKey, type Cache, type Entry } from "../github/cache.ts";

// Put together here, so that no file of this repository holds anything that has the form of a credential.
const TOKEN = ["gh", "p_", "aB3dE5gH7j".repeat(4).slice(0, 36)].join("");
const PASSWORD = "correct horse battery staple";
const PLAIN = "nobody-looks-at-this-value";

function furnish({ world, acme: organization }: Stage): void {
  const repository = addRepository(world, { name: "ledger", owner: organization });
  const environment = addEnvironment(world, repository, { name: "production" });
  const selected = [repository];
  for (const store of [
    { level: "organization" as const, organization },
    { level: "repository" as const, repository },
    { level: "environment" as const, environment },
  ]) {
    addVariable(world, store, { name: "CHANNEL", value: TOKEN });
    addVariable(world, store, { name: "DB_PASSWORD", value: PASSWORD });
    addVariable(world, store, { name: "REGION", value: PLAIN });
  }
  addVariable(world, { level: "organization", organization, selected }, { name: "SELECTED", value: TOKEN });
}

async function everythingIn(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  return (await Promise.all(files.map((file) => readFile(file, "utf8")))).join("\n");
}

async function temporaryCache() {
  const folder = await mkdtemp(join(tmpdir(), "countersign-variables-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const sealed = folderCache(folder, sealingKey("ours"));
  const written: Entry[] = [];
  const cache: Cache = {
    read: (key) => sealed.read(key),
    async write(key, entry) {
      written.push(entry);
      await sealed.write(key, entry);
    },
  };
  return { folder, cache, written };
}

const values = /gh[p]_|correct horse|nobody-looks/;

describe("the value of a variable stands", () => {
  test("in no fact, no log and no answer that is kept, and what it looks like does", async () => {
    const stage = await setStage();
    furnish(stage);
    const { folder, cache, written } = await temporaryCache();
    const first = await stage.collect({ cache });
    const again = await stage.collect({ cache });
    expect(await everythingIn(folder)).not.toMatch(values);
    // As they are before they are encrypted: whole answers of other questions, and of these what is read of them alone.
    expect(JSON.stringify(written)).toContain("github-token");
    expect(JSON.stringify(written)).not.toMatch(values);
    expect(written.filter(({ kept }) => "body" in kept).length).toBeGreaterThan(5);
    for (const collected of [first, again]) {
      expect(JSON.stringify(collected)).not.toMatch(values);
      const found = collected.snapshot.identities.filter(({ kind }) => kind === "variable");
      expect(found.map(({ uid, facts }) => [uid, "looks_like" in facts && facts.looks_like])).toEqual([
        ["github:variable:env-61001:CHANNEL", "github-token"],
        ["github:variable:env-61001:DB_PASSWORD", "PASSWORD"],
        ["github:variable:org-9001:CHANNEL", "github-token"],
        ["github:variable:org-9001:DB_PASSWORD", "PASSWORD"],
        ["github:variable:org-9001:SELECTED", "github-token"],
        ["github:variable:repo-5001:CHANNEL", "github-token"],
        ["github:variable:repo-5001:DB_PASSWORD", "PASSWORD"],
      ]);
    }
    expect(JSON.stringify(stage.said)).not.toMatch(values);
  });

  test.each([
    ["is missing", { name: "CHANNEL" }],
    ["is of another form", { name: "CHANNEL", value: { inner: TOKEN } }],
    ["stands beside what is of another form", { name: "CHANNEL", value: TOKEN, created_at: TOKEN }],
    ["stands under a name that is of another form", { name: `${TOKEN} ${PASSWORD}`, value: TOKEN }],
  ])("in no gap where it %s", async (_, misfit) => {
    const stage = await setStage();
    furnish(stage);
    const { folder, cache, written } = await temporaryCache();
    const times = { created_at: "2026-01-01T00:00:00Z", updated_at: "2026-01-01T00:00:00Z" };
    const body = { total_count: 1, variables: [{ visibility: "all", ...times, ...misfit }] };
    stage.github.faults.add({ kind: "status", code: 200, body, match: { path: /actions\/variables\?/ } });
    const collected = await stage.collect({ cache });
    expect(
      collected.snapshot.units.filter(
        ({ source, state }) => source.endsWith("-variables") && state === "error",
      ),
    ).toHaveLength(2);
    expect(JSON.stringify(collected)).not.toMatch(values);
    expect(await everythingIn(folder)).not.toMatch(values);
    expect(JSON.stringify(written)).not.toMatch(values);
    expect(JSON.stringify(stage.said)).not.toMatch(values);
  });
});
