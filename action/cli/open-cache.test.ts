import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { Refusal } from "../run/refusal.ts";
import { openCache } from "./open-cache.ts";

const folder = mkdtempSync(join(tmpdir(), "countersign-cache-"));
afterAll(() => rmSync(folder, { recursive: true }));
const auth = { kind: "token", token: "t" } as const;
const file = join(folder, "file");
writeFileSync(file, "");

test.each([
  [file, /^The cache path \S+ is not a folder; set cache to a folder of its own/],
  [join(file, "below"), /^The cache path \S+ cannot be made or written;/],
])("%s is refused before anything is asked", async (path, sentence) => {
  const opening = openCache(path, auth);
  await expect(opening).rejects.toThrow(Refusal);
  await expect(opening).rejects.toThrow(sentence);
  await expect(opening).rejects.toHaveProperty("exitCode", 2);
});

test("a folder that is not there yet is made", async () => {
  const path = join(folder, "a", "b");
  await openCache(path, auth);
  expect(statSync(path).isDirectory()).toBe(true);
});

test("without a path nothing is kept", async () => {
  const cache = await openCache(null, auth);
  await cache.write("key", { etag: "a", next: null, kept: { body: "[]" } });
  expect(await cache.read("key")).toBeNull();
});
