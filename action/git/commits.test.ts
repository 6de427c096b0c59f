import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { commitsOf, type Commits } from "./commits.ts";
import { openGit, type Git } from "./git.ts";

let folder: string;
let asked: string[];
let commits: Commits;
const run = (...args: string[]) =>
  execFileSync("git", ["-C", folder, "-c", "user.name=a", "-c", "user.email=a@x.test", ...args], {
    encoding: "utf8",
    stdio: "pipe",
  }).trim();
const commit = (text: string) => {
  writeFileSync(join(folder, "countersign.yml"), text);
  run("add", "--all");
  run("commit", "--quiet", "--message", text.trim());
  return run("rev-parse", "HEAD");
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "commits-"));
  run("init", "--quiet", "--initial-branch=main");
  asked = [];
  const inside = openGit(folder, process.env, null);
  const git: Git = (args, options) => {
    asked.push(args[0] ?? "");
    return inside(args, options);
  };
  commits = commitsOf(git);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const NOWHERE = "1".repeat(40);

test("what is not here is asked for again, because it may have been fetched meanwhile", async () => {
  const first = commit("one: 1\n");
  expect(await commits.has(NOWHERE)).toBe(false);
  expect(await commits.has(NOWHERE)).toBe(false);
  expect(await commits.isIn(first, NOWHERE)).toBe(false);
  expect(await commits.isIn(NOWHERE, first)).toBe(false);
  expect(await commits.statedAt(NOWHERE)).toBeNull();
  expect(await commits.has("")).toBe(false);
  expect(asked.filter((one) => one === "cat-file")).toHaveLength(4);
  expect(asked.filter((one) => one === "rev-list")).toHaveLength(2);
});

test("what git has told of two commits is not asked again", async () => {
  const first = commit("one: 1\n");
  const second = commit("two: 2\n");
  for (let n = 0; n < 2; n += 1) {
    expect(await commits.isIn(first, second)).toBe(true);
    expect(await commits.isIn(second, first)).toBe(false);
    expect(await commits.isIn(second, second)).toBe(true);
    expect(await commits.statedAt(first)).toEqual(new Map([["countersign.yml", "one: 1\n"]]));
  }
  // Two for what the first holds: its tree, and the blob in it.
  expect(asked).toEqual(["rev-list", "cat-file", "cat-file"]);
});

test("a history of branches and merges is walked once, whichever of its commits is asked about", async () => {
  const first = commit("one: 1\n");
  const second = commit("two: 2\n");
  run("switch", "--quiet", "--create", "side", first);
  writeFileSync(join(folder, "side.txt"), "side");
  run("add", "--all");
  run("commit", "--quiet", "--message", "side");
  const side = run("rev-parse", "HEAD");
  run("merge", "--quiet", "--message", "merge", "main");
  const merged = run("rev-parse", "HEAD");
  const all = [first, second, side, merged];
  const answers: boolean[][] = [];
  for (const head of [second, merged, side, first])
    answers.push(await Promise.all(all.map((one) => commits.isIn(one, head))));
  expect(answers).toEqual([
    [true, true, false, false],
    [true, true, true, true],
    [true, false, true, false],
    [true, false, false, false],
  ]);
  const isTold = (one: string, head: string) => {
    try {
      run("merge-base", "--is-ancestor", one, head);
      return true;
    } catch {
      return false;
    }
  };
  expect(answers).toEqual([second, merged, side, first].map((head) => all.map((one) => isTold(one, head))));
});

test("a broken object store is no answer", async () => {
  const first = commit("one: 1\n");
  const second = commit("two: 2\n");
  const broken = commitsOf((args, { input = "" } = {}) =>
    Promise.resolve({
      exitCode: args[0] === "rev-list" ? 128 : 0,
      stdout: Buffer.from(input.toString().replace("^{commit}\n", " commit 1\n")),
      stderr: "error: object file is empty",
      http: null,
    }),
  );
  await expect(broken.isIn(first, second)).rejects.toThrow("object file is empty");
});

test("a commit has the parents it names, and one that is not here has none", async () => {
  const first = commit("one: 1\n");
  const second = commit("two: 2\n\nparent of nothing\n");
  expect(await commits.parentsOf(second)).toEqual([first]);
  expect(await commits.parentsOf(first)).toEqual([]);
  expect(await commits.parentsOf(NOWHERE)).toEqual([]);
  expect(await commits.parentsOf("")).toEqual([]);
  expect(new Set(asked)).toEqual(new Set(["cat-file"]));
});

test("two lines of work left each other where git says that they did", async () => {
  const first = commit("one: 1\n");
  const base = commit("two: 2\n");
  run("switch", "--quiet", "--create", "side", first);
  run("commit", "--quiet", "--allow-empty", "--message", "side");
  const side = run("rev-parse", "HEAD");
  run("switch", "--quiet", "--orphan", "alone");
  const alone = commit("three: 3\n");
  expect(await commits.forkOf(base, side)).toBe(first);
  expect(await commits.forkOf(side, base)).toBe(first);
  expect(await commits.forkOf(first, side)).toBe(first);
  expect(await commits.forkOf(side, side)).toBe(side);
  expect(await commits.forkOf(base, alone)).toBeNull();
  expect(await commits.forkOf(base, NOWHERE)).toBeNull();
  expect(await commits.forkOf("", base)).toBeNull();
  expect(new Set(asked)).toEqual(new Set(["rev-list", "cat-file"]));
});

test("of lines of work that crossed, git chooses where they left each other", async () => {
  const first = commit("one: 1\n");
  const empty = (message: string) => {
    run("commit", "--quiet", "--allow-empty", "--message", message);
    return run("rev-parse", "HEAD");
  };
  const left = empty("left");
  run("switch", "--quiet", "--create", "side", first);
  const right = empty("right");
  run("merge", "--quiet", "--message", "right takes left", left);
  const onSide = run("rev-parse", "HEAD");
  run("switch", "--quiet", "main");
  run("merge", "--quiet", "--message", "left takes right", right);
  const onMain = run("rev-parse", "HEAD");
  expect([left, right]).toContain(run("merge-base", onMain, onSide));
  expect(await commits.forkOf(onMain, onSide)).toBe(run("merge-base", onMain, onSide));
});
