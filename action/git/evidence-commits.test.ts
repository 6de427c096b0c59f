import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { planned, temporaryFolder, temporaryRepository } from "../../test/ledger/temporary-repository.ts";
import { writeHistory } from "../../test/ledger/write-history.ts";
import { commitsOf } from "./commits.ts";
import { changersOf, commitsSince, have, treesAt } from "./evidence-commits.ts";
import { openGit } from "./git.ts";

const FOLDER = "evidence/acme";
const NOWHERE = "1".repeat(40);

/** Three commits, of which the second alone changes evidence, and a fourth that merges the first and the third. */
function history() {
  const folder = temporaryRepository([
    planned("first", null, { [`${FOLDER}/a.md`]: "a\n" }),
    planned("second", "first", { [`${FOLDER}/a.md`]: "b\n" }),
    planned("third", "second", { "README.md": "x\n" }),
    planned("fourth", "third", {}, { merges: "first" }),
  ]);
  const names = execFileSync("git", ["-C", folder, "log", "--format=%s %H"], { encoding: "utf8" });
  const ids = new Map(
    names.split("\n").map((line): [string, string] => [line.slice(0, -41), line.slice(-40)]),
  );
  const id = (name: string) => ids.get(name) ?? "";
  return { folder, git: openGit(folder, process.env, null), id };
}

test("a part of the history is what the tips reach and what is covered does not, parents before children", async () => {
  const { git, id } = history();
  const { commits, trees } = await commitsSince(
    git,
    { tips: [id("fourth")], covered: [id("first")] },
    FOLDER,
  );
  expect(commits).toEqual([
    { commit: id("second"), parents: [id("first")] },
    { commit: id("third"), parents: [id("second")] },
    { commit: id("fourth"), parents: [id("third"), id("first")] },
  ]);
  expect([...trees.keys()].sort()).toEqual(["first", "second", "third", "fourth"].map(id).sort());
  expect(trees.get(id("third"))).toBe(trees.get(id("second")));
  expect(trees.get(id("second"))).not.toBe(trees.get(id("first")));
});

test("where all is covered there is no commit, and the tree of the tip", async () => {
  const { git, id } = history();
  const tip = id("fourth");
  const { commits, trees } = await commitsSince(git, { tips: [tip], covered: [tip] }, FOLDER);
  expect(commits).toEqual([]);
  expect([...trees.keys()]).toEqual([tip]);
});

test("a tree is null where the commit has no such folder, or a file of its name", async () => {
  const { folder, git, id } = history();
  writeHistory(folder, [planned("file", null, { [FOLDER]: "a file\n" })]);
  const file = execFileSync("git", ["-C", folder, "rev-parse", "main"], { encoding: "utf8" }).trim();
  const found = await treesAt(git, [id("first"), file, NOWHERE], FOLDER);
  expect([...found.values()].map((tree) => tree !== null)).toEqual([true, false, false]);
  expect([...(await treesAt(git, [id("first")], "evidence/other")).values()]).toEqual([null]);
});

test("who changed a folder is told from the newest, and as many as are asked for", async () => {
  const { git, id } = history();
  expect(await changersOf(git, id("third"), { folder: FOLDER, most: 9 })).toEqual([
    id("second"),
    id("first"),
  ]);
  expect(await changersOf(git, id("third"), { folder: FOLDER, most: 1 })).toEqual([id("second")]);
});

test("a commit that is not here is an error and not an empty history", async () => {
  const { git } = history();
  await expect(commitsSince(git, { tips: [NOWHERE], covered: [] }, FOLDER)).rejects.toThrow("git rev-list");
  await expect(changersOf(git, NOWHERE, { folder: FOLDER, most: 1 })).rejects.toThrow("git rev-list");
});

test("a commit that is not here is fetched by its ref, and one that nobody has is not had", async () => {
  const { folder, id } = history();
  const clone = temporaryFolder();
  execFileSync("git", ["-C", clone, "init", "--quiet"]);
  execFileSync("git", ["-C", clone, "remote", "add", "origin", folder]);
  const git = openGit(clone, process.env, null);
  const checkout = {
    git,
    commits: commitsOf(git),
    remote: { name: "origin", home: "https://github.test", urls: [], repository: null },
    patience: () => Promise.resolve(false),
  };
  expect(await have(checkout, NOWHERE)).toBe(false);
  expect(await have(checkout, id("fourth"), "refs/heads/main")).toBe(true);
  expect(await have(checkout, id("fourth"), "refs/heads/nowhere")).toBe(true);
  expect(await have(checkout, id("first"))).toBe(true);
});
