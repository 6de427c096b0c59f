import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { run, TAG, tagAt, restoreTag, writeVerifiable } from "../../../test/ledger/verifiable.ts";
import { printFault, printNote } from "../../../model/reasons/verify/print-verify.ts";
import { openGit } from "../../git/git.ts";
import { audit } from "./audit.ts";
import { notes } from "./notes.ts";
import { readHistory } from "./read-history.ts";

const folder = mkdtempSync(join(tmpdir(), "countersign-beyond-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const played = writeVerifiable(folder);
const git = openGit(folder, process.env, null);
const { commit: newest } = played.head;
const positionOf = (commit: string) => played.made.findIndex((one) => one.commit === commit);
/** The last state of base before the certification, and the one with it and without its sign-off. */
const before = played.made[positionOf(played.certified) - 2]?.commit ?? "";
const unsigned = played.certified;

const refs = () => run(folder, ["for-each-ref", "--format=%(refname)", "refs/heads/", "refs/remotes/"]);
const set = (ref: string, commit: string) => void run(folder, ["update-ref", ref, commit]);
afterEach(() => {
  for (const ref of refs().split("\n").filter(Boolean)) run(folder, ["update-ref", "-d", ref]);
  restoreTag(played);
  set("refs/heads/main", newest);
});

async function verified(head: string) {
  const history = await readHistory(git, { organization: "acme", head });
  return {
    faults: audit(history).map(({ path, reason }) => [path, reason.reason, reason.with]),
    notes: notes(history).map(({ path, reason }) => [path, reason.reason, reason.with]),
  };
}

describe("base that was set back to before a certification", () => {
  test.each([
    ["and no branch has it", before, {}, null],
    ["and every branch of the remote, too", before, { "refs/remotes/origin/main": before }, null],
    ["to before its sign-off", unsigned, {}, null],
    ["and a branch of somebody's has it", before, { "refs/heads/kept": newest }, "kept"],
    ["and the action's own branch has it", before, { "refs/remotes/origin/countersign/other": newest }, null],
  ])("is named, %s", async (_, head, others, beside) => {
    set("refs/heads/main", head);
    for (const [ref, commit] of Object.entries(others)) set(ref, commit);
    const { faults, notes: noted } = await verified(head);
    expect(faults).toHaveLength(1);
    expect(faults).toMatchObject([[TAG, "base-set-back", { beside }]]);
    expect(noted).toEqual([]);
  });

  test("is named where base was made anew, and the remote has it as it was", async () => {
    const ledger = played.fork();
    const at = ledger.made.find(({ commit }) => commit === before);
    const anew = ledger.add({
      parents: [before],
      author: "Mallory",
      at: "2026-02-20T00:00:00Z",
      message: "On",
      texts: at?.texts ?? new Map(),
    });
    set("refs/heads/main", anew.commit);
    set("refs/remotes/origin/main", newest);
    expect((await verified(anew.commit)).faults).toContainEqual([
      TAG,
      "base-set-back",
      { lacking: played.certified, beside: "origin/main" },
    ]);
  });
});

describe("an older state of base", () => {
  test.each([
    ["the remote's branch is ahead", before, { "refs/remotes/origin/main": newest }, "origin/main"],
    ["the remote's own branch is ahead", before, { "refs/remotes/origin/HEAD": newest }, "origin/HEAD"],
    ["only the sign-off is ahead", unsigned, { "refs/remotes/origin/main": newest }, "origin/main"],
  ])("is noted and no fault where %s", async (_, head, others, branch) => {
    set("refs/heads/main", head);
    for (const [ref, commit] of Object.entries(others)) set(ref, commit);
    const { faults, notes: noted } = await verified(head);
    expect(faults).toEqual([]);
    expect(noted).toHaveLength(1);
    expect(noted).toMatchObject([[TAG, "older-than-its-tag", { branch }]]);
  });

  test("is noted where an earlier commit of what is checked out is asked about", async () => {
    const { faults, notes: noted } = await verified(before);
    expect(faults).toEqual([]);
    expect(noted).toMatchObject([[TAG, "older-than-its-tag", { branch: "main" }]]);
  });
});

test("a sign-off that waits on the branch of the evidence is no later state", async () => {
  set("refs/heads/countersign/acme", newest);
  expect(await verified(unsigned)).toEqual({ faults: [], notes: [] });
});

test("a tag of what was never certified is no later state, whatever branch is ahead", async () => {
  set("refs/heads/main", before);
  set("refs/remotes/origin/main", newest);
  const name = "certified/2026-Q1/acme-jp/jsox";
  tagAt(folder, name, newest);
  const { faults } = await verified(before);
  run(folder, ["tag", "-d", name]);
  expect(faults).toEqual([[name, "tag-names-nothing-certified", { lost: null }]]);
});

test("both say what to do, in both languages", () => {
  const lacking = "a".repeat(40);
  const fault = printFault({ reason: "base-set-back", with: { lacking, beside: null } });
  expect(fault.en).toContain("Fetch and verify again");
  expect(fault.ja).toContain("フェッチの後に再度検証");
  const note = printNote({ reason: "older-than-its-tag", with: { lacking, branch: "origin/main" } });
  expect(note.en).toContain("(--at)");
  expect(note.ja).toContain("チェックアウトを更新");
});
