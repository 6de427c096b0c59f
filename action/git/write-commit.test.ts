import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { NOBODY } from "../github/commit-author.ts";
import { openGit, textOf, type Git } from "./git.ts";
import { isNoText, readTexts } from "./read-texts.ts";
import { writeCommit } from "./write-commit.ts";

let folder: string;
let git: Git;
let parent: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "commit-"));
  const run = (...args: string[]) =>
    execFileSync("git", ["-C", folder, "-c", "user.name=a", "-c", "user.email=a@x.test", ...args], {
      stdio: "pipe",
    });
  run("init", "--quiet", "--initial-branch=main");
  // A repository may ask git to convert what is checked in; evidence is stored as it was written.
  writeFileSync(join(folder, ".gitattributes"), "* text eol=crlf\n*.md filter=shout\n");
  writeFileSync(join(folder, "old.md"), "old\n");
  run("add", "--all");
  run("commit", "--quiet", "--message", "first");
  git = openGit(folder, process.env, null);
  parent = textOf(await git(["rev-parse", "HEAD"]));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const draft = (files: Map<string, string>) => ({
  parents: [parent],
  tree: `${parent}^{tree}`,
  files,
  message: { headline: "Say it", body: "data 3\nfrom nowhere\ndone\n" },
  at: "2026-01-10T03:00:00Z",
  author: NOBODY,
});

test("the same draft gives the same commit, in whatever order its files come", async () => {
  const files = [
    ["evidence/b.md", "b\n"],
    ["evidence/a.md", "a\n"],
  ] as const;
  const one = await writeCommit(git, draft(new Map(files)));
  expect(await writeCommit(git, draft(new Map([...files].reverse())))).toBe(one);
});

test("texts come back byte for byte, whatever they hold, and other files stay", async () => {
  const texts = new Map([
    ["evidence/crlf.md", "a\r\nb\r\n"],
    ["evidence/empty.md", ""],
    ["evidence/import.md", "data 5\ndone\nM 100644 inline x\n\u0000\u202E証跡"],
    ["evidence/no-end.md", "no line feed"],
  ]);
  const commit = await writeCommit(git, draft(texts));
  expect(await readTexts(git, commit, ["evidence"])).toEqual(texts);
  expect(await readTexts(git, commit, ["old.md"])).toEqual(new Map([["old.md", "old\n"]]));
});

test("the message is what was given, and cannot end the commit", async () => {
  const commit = await writeCommit(git, draft(new Map([["evidence/a.md", "a\n"]])));
  const shown = textOf(await git(["show", "--no-patch", "--format=%B", commit])).trimEnd();
  expect(shown).toBe("Say it\n\ndata 3\nfrom nowhere\ndone");
});

test("ten thousand files are one commit", async () => {
  const files = new Map(
    Array.from({ length: 10_000 }, (_, n) => [`evidence/${n % 40}/${n}.md`, `file ${n}\n`]),
  );
  const commit = await writeCommit(git, draft(files));
  expect(await readTexts(git, commit, ["evidence"])).toHaveProperty("size", 10_000);
});

test("a file that is not UTF-8 is named", async () => {
  writeFileSync(join(folder, "bad.md"), Buffer.from([0x2d, 0xff, 0xfe]));
  await git(["add", "bad.md"]);
  const tree = textOf(await git(["write-tree"]));
  await expect(readTexts(git, tree, ["bad.md"])).rejects.toThrow("bad.md is not UTF-8 text");
});

test("one of evidence is marked by its bytes, so that it passes for no text and for no other file", async () => {
  mkdirSync(join(folder, "evidence"));
  // U+FFFD is what both would read as.
  const all = { "one.md": [0xff], "two.md": [0xfe], "text.md": [0xef, 0xbf, 0xbd] };
  for (const [name, bytes] of Object.entries(all))
    writeFileSync(join(folder, "evidence", name), Buffer.from(bytes));
  await git(["add", "evidence"]);
  const tree = textOf(await git(["write-tree"]));
  const texts = await readTexts(git, tree, ["evidence"], { evidence: "evidence" });
  expect([...texts.values()].map(isNoText)).toEqual([true, false, true]);
  expect(new Set(texts.values()).size).toBe(3);
});

test("a folder stands as another commit has it, or not at all where that has none", async () => {
  const one = await writeCommit(git, draft(new Map([["evidence/a.md", "a\n"]])));
  const other = await writeCommit(git, draft(new Map([["evidence/b.md", "b\n"]])));
  const merge = async (from: string) => {
    const folder = { path: "evidence", from };
    const commit = await writeCommit(git, {
      ...draft(new Map()),
      parents: [one, other],
      tree: `${one}^{tree}`,
      folder,
    });
    return [...(await readTexts(git, commit, ["evidence", "old.md"])).keys()];
  };
  expect(await merge(other)).toEqual(["evidence/b.md", "old.md"]);
  expect(await merge(parent)).toEqual(["old.md"]);
});

test("no ref is left behind", async () => {
  await writeCommit(git, draft(new Map([["evidence/a.md", "a\n"]])));
  expect(textOf(await git(["for-each-ref", "--format=%(refname)"]))).toBe("refs/heads/main");
});
