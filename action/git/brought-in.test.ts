import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { broughtIn } from "./brought-in.ts";
import { openGit } from "./git.ts";

const folder = mkdtempSync(join(tmpdir(), "brought-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
let repository = 0;
let path = "";
const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=Dana", "-c", "user.email=d@x.test", ...args], {
    cwd: path,
    encoding: "utf8",
  }).trim();
const FILE = "controls/identities/a.md";
const commit = (text: string | null, file = FILE) => {
  const target = join(path, file);
  mkdirSync(dirname(target), { recursive: true });
  if (text === null) rmSync(target);
  else writeFileSync(target, text);
  git("add", "--all");
  git("commit", "--quiet", "-m", "Change");
  return git("rev-parse", "HEAD");
};
const found = async (file = FILE, most?: number) => {
  const looked = [{ file, holds: (text: string) => text.includes("approved by maria") }];
  const [one] = await broughtIn(openGit(path, process.env, null), git("rev-parse", "main"), looked, most);
  return one;
};
const HELD = "approved by maria\n";

beforeEach(() => {
  path = join(folder, String((repository += 1)));
  mkdirSync(path);
  git("init", "--quiet", "--initial-branch=main");
});

test("a file that base never had was brought in by nothing", async () => {
  commit(HELD);
  expect(await found("controls/identities/b.md")).toBeNull();
});

test("a merge brings in what it merges, however many commits that took", async () => {
  commit("nothing\n");
  git("checkout", "--quiet", "-b", "change");
  commit("approved by nobody\n");
  commit(HELD);
  git("checkout", "--quiet", "main");
  commit("x\n", "README.md");
  git("merge", "--quiet", "--no-ff", "-m", "Merge", "change");
  expect(await found()).toBe(git("rev-parse", "main"));
});

test("it is the commit since which the words stand without a break", async () => {
  commit(HELD);
  commit("taken away\n");
  const again = commit(HELD);
  commit(`${HELD}and more\n`);
  expect(await found()).toBe(again);
});

test("a file that was deleted and written again was brought in anew", async () => {
  commit(HELD);
  commit(null);
  const again = commit(HELD);
  expect(await found()).toBe(again);
});

test("a file that came with the words was brought in by its first commit", async () => {
  const first = commit(HELD);
  commit(`${HELD}and more\n`);
  commit("x\n", "controls/identities/other.md");
  expect(await found()).toBe(first);
});

test("a file that came under another name was brought in by what renamed it", async () => {
  commit(HELD, "controls/identities/before.md");
  git("mv", "controls/identities/before.md", FILE);
  git("commit", "--quiet", "-m", "Rename");
  expect(await found()).toBe(git("rev-parse", "main"));
});

test("beyond the commits that are looked through, what brought it in is not known", async () => {
  commit(HELD);
  commit(`${HELD}and more\n`);
  expect(await found(FILE, 1)).toBeNull();
  expect(await found(FILE, 2)).not.toBeNull();
});
