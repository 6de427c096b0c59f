import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openGit, textOf, type Git } from "./git.ts";
import { differences, differingPaths } from "./tree-differences.ts";

let folder: string;
let git: Git;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "differences-"));
  run(["init", "--quiet"]);
  git = openGit(folder, process.env, null);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: string[], input: string | Buffer = ""): string =>
  execFileSync("git", ["-C", folder, ...args], { input, stdio: "pipe" })
    .toString()
    .trim();
const NOWHERE = "1".repeat(40);
/** Two files, a program and a link have these modes; the last is a submodule, whose commit is elsewhere. */
const MODES = ["100644", "100755", "120000", "160000"];

/** A folder's content by name: a file as the number of its text and of its mode, or a folder. */
interface Content {
  [name: string]: [text: number, mode: number] | Content;
}

const blobs = new Map<number, string>();
function objectOf(text: number, mode: string): string {
  if (mode === "160000") return String(text + 2).repeat(40);
  const known = blobs.get(text) ?? run(["hash-object", "-w", "--stdin"], `text ${text}\n`);
  blobs.set(text, known);
  return known;
}

function treeOf(content: Content): string {
  const lines = Object.entries(content).map(([name, one]) => {
    if (!Array.isArray(one)) return `040000 tree ${treeOf(one)}\t${name}\0`;
    const mode = MODES[one[1]] ?? "100644";
    return `${mode} ${mode === "160000" ? "commit" : "blob"} ${objectOf(one[0], mode)}\t${name}\0`;
  });
  return run(["mktree", "-z", "--missing"], lines.join(""));
}

const toldByGit = async (from: string, to: string): Promise<string[]> =>
  textOf(await git(["diff-tree", "-r", "-z", "--no-renames", "--name-only", from, to]))
    .split("\0")
    .filter(Boolean);

test.each([NOWHERE, "refs/heads/none"])("%s, of which there is no tree, is an error", async (name) => {
  await expect(differingPaths(git, null, name)).rejects.toThrow(`git has no tree ${name}^{tree}`);
  await expect(differingPaths(git, name, treeOf({ a: [1, 0] }))).rejects.toThrow("git has no tree");
});

test.each<[string, Content, Content, string[]]>([
  [
    "nothing, between a tree and itself",
    { a: [1, 0], b: { c: [1, 0] } },
    { a: [1, 0], b: { c: [1, 0] } },
    [],
  ],
  ["another text", { a: [1, 0] }, { a: [2, 0] }, ["a"]],
  ["a file that became a program", { a: [1, 0] }, { a: [1, 1] }, ["a"]],
  ["a submodule that moved on", { a: [1, 3] }, { a: [2, 3] }, ["a"]],
  ["what came and what went", { a: [1, 0] }, { b: [1, 0] }, ["a", "b"]],
  [
    "every file of a folder that went",
    { a: { b: { c: [1, 0] }, d: [1, 0] } },
    { z: [1, 0] },
    ["a/b/c", "a/d", "z"],
  ],
  ["a folder in place of a file", { a: [1, 0] }, { a: { b: [1, 0] } }, ["a", "a/b"]],
  ["a file in place of a folder", { a: { b: [1, 0] } }, { a: [1, 0] }, ["a", "a/b"]],
  [
    "names as git sorts them",
    {},
    { "a b": [1, 0], "a.md": [1, 0], a: { é監: [1, 0] } },
    ["a b", "a.md", "a/é監"],
  ],
])("%s", async (_, before, after, differing) => {
  const [from, to] = [treeOf(before), treeOf(after)];
  expect(await differingPaths(git, from, to)).toEqual(differing);
  expect(await toldByGit(from, to)).toEqual(differing);
});

test("against nothing, all of a tree differs", async () => {
  expect(await differingPaths(git, null, treeOf({ a: [1, 0], b: { c: [2, 2] } }))).toEqual(["a", "b/c"]);
});

test("at or under a path alone is looked where one is given", async () => {
  const from = treeOf({ a: { b: { c: [1, 0] }, d: [1, 0] }, e: [1, 0], "a.md": [1, 0] });
  const to = treeOf({ a: { b: { c: [2, 0], f: [1, 0] } }, e: [2, 0] });
  const found = async (under: string) => (await differences(git, from, to, under)).map(({ path }) => path);
  expect(await found("a/b")).toEqual(["a/b/c", "a/b/f"]);
  expect(await found("a")).toEqual(["a/b/c", "a/b/f", "a/d"]);
  expect(await found("e")).toEqual(["e"]);
  expect(await found("none")).toEqual([]);
});

test("whatever two trees hold, git lists the same", async () => {
  const { content } = fc.letrec<{ content: Content; one: Content[string] }>((tie) => ({
    content: fc.dictionary(fc.constantFrom("a", "a b", "b", "b.md", "é"), tie("one"), { maxKeys: 4 }),
    one: fc.oneof(
      { maxDepth: 3, depthSize: "small" },
      fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 3 })),
      tie("content"),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(content, content, async (before, after) => {
      const [from, to] = [treeOf(before), treeOf(after)];
      expect(await differingPaths(git, from, to)).toEqual(await toldByGit(from, to));
    }),
    { seed: 1, numRuns: 25 },
  );
});
