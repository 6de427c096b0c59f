import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { flagged } from "../conclude/examples/an-evidence.ts";
import type { Deficiency } from "../../model/deficiency.ts";
import { writeDocument } from "../../model/document.ts";
import { planned, temporaryRepository } from "../../test/ledger/temporary-repository.ts";
import { type PlannedCommit, writeHistory } from "../../test/ledger/write-history.ts";
import { commitsOf } from "./commits.ts";
import { openGit } from "./git.ts";
import { findAncestry } from "./parents.ts";

type Files = PlannedCommit["files"];

const ROOT = {
  "countersign.yml": "a\n",
  "evidence/acme/key.md": "old\n",
  "evidence/acme/scans/2026/1.md": "1\n",
};
const scanned = (day: string, text: string) => ({
  "evidence/acme/key.md": text,
  [`evidence/acme/scans/2026/202601${day}T030000Z.md`]: "a scan\n",
});

/** A history in which base and the branch each have a commit of their own on one root; null for none. */
async function ancestryOf(base: Files | null, branch: Files | null, root: Files = ROOT) {
  const folder = temporaryRepository([planned("root", null, root)]);
  const here = () => execFileSync("git", ["-C", folder, "rev-parse", "main"], { encoding: "utf8" }).trim();
  const start = here();
  const after = (files: Files | null, parent: string) => {
    if (files === null) return parent;
    writeHistory(folder, [planned("own", parent, files)]);
    return here();
  };
  const tips = { base: after(base, start), branch: after(branch, start) };
  const git = openGit(folder, process.env, null);
  const found = await findAncestry(
    { git, commits: commitsOf(git) },
    {
      base: { name: "main", commit: tips.base },
      branch: { name: "countersign/acme", commit: tips.branch },
    },
    "acme",
  );
  const names = new Map([
    [tips.branch, "branch"],
    [tips.base, "base"],
  ]);
  const parentsOf = ({ parents }: { parents: readonly string[] }) => parents.map((one) => names.get(one));
  return {
    parents: parentsOf(found),
    resolved: Object.fromEntries(found.resolved),
    newer: found.merge === null ? null : names.get(found.merge.newer),
    otherwise: found.otherwise === null ? null : parentsOf(found.otherwise),
  };
}

const plain = { resolved: {}, newer: null, otherwise: null };

test("without a branch the next commit stands on base", async () => {
  const folder = temporaryRepository([planned("root", null, ROOT)]);
  const git = openGit(folder, process.env, null);
  const commit = execFileSync("git", ["-C", folder, "rev-parse", "main"], { encoding: "utf8" }).trim();
  const tips = { base: { name: "main", commit }, branch: { name: "countersign/acme", commit: null } };
  expect((await findAncestry({ git, commits: commitsOf(git) }, tips, "acme")).parents).toEqual([commit]);
});

test.each([
  ["base where base holds the branch", { "a.md": "a\n" }, null, { ...plain, parents: ["base"] }],
  ["the branch where that holds base", null, scanned("10", "new\n"), { ...plain, parents: ["branch"] }],
  [
    "both where both moved and agree",
    { "a.md": "a\n" },
    scanned("10", "new\n"),
    { ...plain, parents: ["branch", "base"], newer: "branch" },
  ],
  [
    "both where both moved, with the evidence of the branch where that scanned last",
    scanned("10", "on base\n"),
    scanned("11", "on the branch\n"),
    {
      parents: ["branch", "base"],
      resolved: { "evidence/acme/key.md": "on the branch\n" },
      newer: "branch",
      otherwise: null,
    },
  ],
  [
    "both where both moved, with the evidence of base where that did",
    scanned("11", "on base\n"),
    scanned("10", "on the branch\n"),
    {
      parents: ["branch", "base"],
      resolved: { "evidence/acme/key.md": "on base\n" },
      newer: "base",
      otherwise: null,
    },
  ],
  [
    "base where that holds all of the branch under other commits, and on both where it may not begin anew",
    { ...scanned("10", "new\n"), "a.md": "a\n" },
    scanned("10", "new\n"),
    { ...plain, parents: ["base"], otherwise: ["branch", "base"] },
  ],
  [
    "both where base holds the evidence of the branch and not what else it brought",
    scanned("10", "new\n"),
    { ...scanned("10", "new\n"), "controls/entities/a.md": "a\n" },
    { ...plain, parents: ["branch", "base"], newer: "branch" },
  ],
  [
    "both where base holds the branch and evidence besides",
    { ...scanned("10", "new\n"), "evidence/acme/other.md": "a\n" },
    scanned("10", "new\n"),
    { ...plain, parents: ["branch", "base"], newer: "branch" },
  ],
])("the next commit stands on %s", async (_where, base, branch, expected) => {
  expect(await ancestryOf(base, branch)).toEqual(expected);
});

describe("what both changed outside the evidence", () => {
  const at = "controls/deficiencies/DEF-1.md";
  const deficiency = (over: Partial<Deficiency>) =>
    writeDocument({ ...flagged(null, { state: "proposed", ...over }) }, "It was found.");
  const waiting = (over: Partial<Deficiency>) =>
    ancestryOf({ [at]: deficiency({ state: "open", what: "Another." }) }, { [at]: deficiency(over) });

  test("ends the run with its name, for a person to merge", async () => {
    const ending = ancestryOf({ "countersign.yml": "b\n" }, { "countersign.yml": "c\n" });
    await expect(ending).rejects.toMatchObject({
      exitCode: 3,
      message:
        "countersign.yml was changed differently on countersign/acme and on main; merge main into countersign/acme by hand, and scan again.",
    });
    const others = ancestryOf({ "evidence/other/a.md": "b\n" }, { "evidence/other/a.md": "c\n" });
    await expect(others).rejects.toThrow("evidence/other/a.md was changed differently");
  });

  test("is people's where the branch has a proposal of that number that nobody touched", async () => {
    expect((await waiting({})).resolved).toEqual({ [at]: deficiency({ state: "open", what: "Another." }) });
  });

  test.each<[string, Partial<Deficiency>]>([
    ["was opened", { state: "open" }],
    ["has a cause", { root_cause: "Nobody looked." }],
    ["has an owner", { owner: "dana" }],
    ["has a due date", { due: "2026-03-31" }],
  ])("ends the run where the proposal %s", async (_what, over) => {
    await expect(waiting(over)).rejects.toThrow(`${at} was changed differently`);
  });
});
