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
  const git = openGit(folder, process.env, null);
  return { folder, git, here: { git, commits: commitsOf(git) }, id };
}

test("a part of the history is what the tips reach and what is covered does not, parents before children", async () => {
  const { here, id } = history();
  const { commits, trees } = await commitsSince(
    here,
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
  const { here, id } = history();
  const tip = id("fourth");
  const { commits, trees } = await commitsSince(here, { tips: [tip], covered: [tip] }, FOLDER);
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

/** What is told of who changed the folder, and what git lists by itself. */
async function told(history: { folder: string; tip: string }, most: number) {
  const git = openGit(history.folder, process.env, null);
  const found: string[] = [];
  for await (const one of changersOf({ git, commits: commitsOf(git) }, history.tip, { folder: FOLDER, most }))
    found.push(one);
  const args = ["rev-list", "--topo-order", `--max-count=${most}`, history.tip, "--", FOLDER];
  const listed = execFileSync("git", ["-C", history.folder, ...args], { encoding: "utf8" });
  return { found, listed: listed.split("\n").filter(Boolean) };
}

test("who changed a folder is told from the newest, and as many as are asked for", async () => {
  const { folder, id } = history();
  const [all, one] = [
    await told({ folder, tip: id("third") }, 9),
    await told({ folder, tip: id("third") }, 1),
  ];
  expect(all).toEqual({ found: ["second", "first"].map(id), listed: ["second", "first"].map(id) });
  expect(one).toEqual({ found: [id("second")], listed: [id("second")] });
});

test("a merge that took one side as it was changed nothing", async () => {
  const { folder, id } = history();
  const { found, listed } = await told({ folder, tip: id("fourth") }, 9);
  expect(found).toEqual(listed);
  expect(found).toEqual([id("second"), id("first")]);
});

test("git tells the order of what both sides of a merge brought, and of what lies far back", async () => {
  const files = (name: string) => ({ [`${FOLDER}/${name}.md`]: `${name}\n` });
  const many = Array.from({ length: 60 }, (_, n) => planned(`m${n}`, n === 0 ? "far" : `m${n - 1}`, {}));
  const folder = temporaryRepository([
    planned("root", null, { "README.md": "x\n" }),
    planned("far", "root", files("a")),
    ...many,
    planned("left", "m59", files("b")),
    planned("right", "m59", files("c")),
    planned("both", "left", files("c"), { merges: "right" }),
    planned("top", "both", files("d")),
  ]);
  const at = (name: string) =>
    execFileSync("git", ["-C", folder, "rev-parse", name], { encoding: "utf8" }).trim();
  for (const [name, count] of [
    ["main", 5],
    ["main~3", 1],
  ] as const) {
    const { found, listed } = await told({ folder, tip: at(name) }, 9);
    expect(found).toEqual(listed);
    expect(found).toHaveLength(count);
  }
});

test("a commit that is not here is an error and not an empty history", async () => {
  const { folder, here } = history();
  await expect(commitsSince(here, { tips: [NOWHERE], covered: [] }, FOLDER)).rejects.toThrow(
    "git has no commit",
  );
  await expect(told({ folder, tip: NOWHERE }, 1)).rejects.toThrow("git has no commit");
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
