import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { planned, temporaryRepository } from "../../test/ledger/temporary-repository.ts";
import { openGit } from "./git.ts";
import { mergeTree } from "./merge-tree.ts";

/** A repository with one commit, in which base and a branch each get one of their own. */
function repository() {
  const folder = temporaryRepository([planned("before", null, { "a.md": "0\n" })]);
  const git = (args: readonly string[], input = "") =>
    execFileSync("git", ["-C", folder, ...args], { encoding: "utf8", input }).trim();
  const committed = (text: string, parents: readonly string[]) => {
    const blob = git(["hash-object", "-w", "--stdin"], text);
    const tree = git(["mktree"], `100644 blob ${blob}\ta.md\n`);
    const who = ["-c", "user.name=Dana", "-c", "user.email=dana@example.com"];
    return git([...who, "commit-tree", "-m", "x", ...parents.flatMap((one) => ["-p", one]), tree]);
  };
  const merge = (ours: string, theirs: string) =>
    mergeTree(openGit(folder, process.env, null), ours, {
      base: { name: "main", commit: theirs },
      branch: { name: "countersign/acme", commit: ours },
    });
  return { before: git(["rev-parse", "main"]), committed, merge };
}

test("histories that have nothing in common are refused, and the run could not finish", async () => {
  const { before, committed, merge } = repository();
  await expect(merge(before, committed("1\n", []))).rejects.toMatchObject({
    name: "Refusal",
    exitCode: 3,
    message:
      "The branch countersign/acme could not be merged with main; git 2.38 or newer and a common history are needed.",
  });
});

test.each([
  ["a path that both changed differently is a conflict", "1\n", "2\n", ["a.md"]],
  ["what both changed alike is none", "1\n", "1\n", []],
])("%s", async (_as, ours, theirs, conflicts) => {
  const { before, committed, merge } = repository();
  expect(await merge(committed(ours, [before]), committed(theirs, [before]))).toMatchObject({ conflicts });
});
