import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { planned, temporaryFolder, temporaryRepository } from "../../test/ledger/temporary-repository.ts";
import { openRepository } from "./repository.ts";

/** Why a folder was refused; nothing when it was not. */
async function reasonFor(folder: string): Promise<string> {
  const opened = await openRepository(folder);
  return opened.ok ? "" : opened.reason;
}

test("a folder without git is refused with what to do", async () => {
  expect(await reasonFor(temporaryFolder())).toMatch(/is not a git repository: point/);
});

test("a folder that does not exist is refused", async () => {
  expect(await openRepository(join(temporaryFolder(), "nowhere"))).toMatchObject({ ok: false });
});

test("a shallow clone is refused with the remedy", async () => {
  const origin = temporaryRepository([planned("one", null, { a: "1" }), planned("two", "one", { a: "2" })]);
  const clone = join(temporaryFolder(), "clone");
  execFileSync("git", ["clone", "-q", "--depth", "1", `file://${origin}`, clone]);
  expect(await reasonFor(clone)).toMatch(/git fetch --unshallow.*fetch-depth: 0/);
});

test("a repository without a commit is refused", async () => {
  const folder = temporaryFolder();
  execFileSync("git", ["init", "-q", folder]);
  expect(await reasonFor(folder)).toMatch(/no commit yet/);
});

test("a whole repository opens at its newest commit", async () => {
  const folder = temporaryRepository([planned("one", null, { a: "1" }, { at: "2026-01-02T03:04:05Z" })]);
  const opened = await openRepository(folder);
  expect(opened.ok && opened.commit).toMatch(/^[0-9a-f]{40}$/);
  expect(opened.ok && new Date(opened.committed).toISOString()).toBe("2026-01-02T03:04:05.000Z");
});
