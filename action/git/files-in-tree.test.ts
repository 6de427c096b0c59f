import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { filesInTree } from "./files-in-tree.ts";
import { openGit, type Git } from "./git.ts";

let folder: string;
let git: Git;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tree-"));
  run(["init", "--quiet"]);
  git = openGit(folder, process.env, null);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: string[], input: string | Buffer = ""): string =>
  execFileSync("git", ["-C", folder, ...args], { input })
    .toString()
    .trim();
const blob = (text: string): string => run(["hash-object", "-w", "--stdin"], text);
/** A tree of these entries: mode, name, object. */
const tree = (entries: readonly [mode: string, name: string, object: string][]): string => {
  const types: Record<string, string> = { "040000": "tree", "160000": "commit" };
  const lines = entries.map(
    ([mode, name, object]) => `${mode} ${types[mode] ?? "blob"} ${object}\t${name}\0`,
  );
  return run(["mktree", "-z", "--missing"], lines.join(""));
};
const NOWHERE = "1".repeat(40);

test.each([
  ["without an end of its name", "100644 a"],
  ["without a name", "100644"],
])("a tree that breaks off %s is an error, and nothing waits for the rest", async (_, bytes) => {
  const broken = run(["hash-object", "-w", "-t", "tree", "--literally", "--stdin"], bytes);
  await expect(filesInTree(git, broken, ["."])).rejects.toThrow(`git's tree ${broken} is broken off`);
});

test.each(["HEAD", NOWHERE, "refs/heads/none"])("%s, of which there is none, is an error", async (name) => {
  await expect(filesInTree(git, name, ["."])).rejects.toThrow(`git has no tree ${name}^{tree}`);
});

test("a folder whose tree is missing is an error where it is wanted, and nothing where it is not", async () => {
  const object = blob("a\n");
  const top = tree([
    ["100644", "a.md", object],
    ["040000", "gone", NOWHERE],
  ]);
  await expect(filesInTree(git, top, ["."])).rejects.toThrow(`git has no tree ${NOWHERE}`);
  expect(await filesInTree(git, top, ["a.md"])).toEqual([{ path: "a.md", object }]);
});

test("a file is no tree", async () => {
  const object = blob("a\n");
  await expect(filesInTree(git, object, ["."])).rejects.toThrow(`git has no tree ${object}^{tree}`);
});

test.each([
  [["."], ["a.md", "a/b.md", "a/b/c.md", "a/link", "a b/é 監.md", "ab.md"]],
  [["a"], ["a/b.md", "a/b/c.md", "a/link"]],
  [["a/b"], ["a/b/c.md"]],
  [
    ["a/b/c.md", "a.md"],
    ["a.md", "a/b/c.md"],
  ],
  [["a.md/b"], []],
  [["none"], []],
  [[], []],
])("of paths %j these are the files: %j", async (paths, found) => {
  const object = blob("x\n");
  const inner = tree([["100644", "c.md", object]]);
  const middle = tree([
    ["100644", "b.md", object],
    ["040000", "b", inner],
    ["120000", "link", object],
    ["160000", "module", NOWHERE],
  ]);
  const top = tree([
    ["100644", "a.md", object],
    ["040000", "a", middle],
    ["100755", "ab.md", object],
    ["040000", "a b", tree([["100644", "é 監.md", object]])],
  ]);
  const files = await filesInTree(git, top, paths);
  expect(files.map(({ path }) => path)).toEqual(found.toSorted());
  expect(new Set(files.map((file) => file.object))).toEqual(new Set(found.length === 0 ? [] : [object]));
});
