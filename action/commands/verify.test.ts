import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { run, writeVerifiable } from "../../test/ledger/verifiable.ts";
import { openLocal } from "../git/checkout.ts";
import { verify } from "./verify.ts";

const folder = mkdtempSync(join(tmpdir(), "countersign-verify-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const played = writeVerifiable(folder);
const local = (directory = folder) => openLocal({ directory, environment: process.env });

test("a shallow clone is refused in one sentence", async () => {
  const shallow = join(folder, "shallow");
  run(folder, ["clone", "-q", "--depth", "1", `file://${folder}`, shallow]);
  await expect(
    verify(await local(shallow), { organization: null, at: "HEAD", version: null }),
  ).rejects.toMatchObject({
    exitCode: 2,
    message:
      "The checkout is shallow, and what is not there cannot be verified; fetch its whole history (git fetch --unshallow, or fetch-depth: 0 on actions/checkout).",
  });
});

test("a commit that is not there is refused", async () => {
  await expect(
    verify(await local(), { organization: null, at: "none", version: null }),
  ).rejects.toMatchObject({
    exitCode: 2,
  });
});

test("a repository without evidence is not verified", async () => {
  const first = played.made[0]?.commit ?? "";
  const { findings, notes } = await verify(await local(), { organization: null, at: first, version: null });
  expect(findings.map(({ reason }) => reason.reason)).toEqual(["no-evidence"]);
  // What was certified later is no fault of a commit before it.
  expect(notes.map(({ reason }) => reason.reason)).toContain("older-than-its-tag");
});

test("an organisation may be written in any case of its letters", async () => {
  const verified = await verify(await local(), { organization: "ACME", at: "main", version: null });
  expect(verified).toMatchObject({ organization: "acme", head: played.head.commit, findings: [] });
  expect(verified.commits).toBe(played.made.length);
});

test("what waits on the evidence branch is verified, too", async () => {
  const ledger = played.fork();
  const { commit } = ledger.add({
    ...ledger.head,
    parents: [ledger.head.commit],
    texts: new Map([...ledger.head.texts, ["evidence/acme/x.md", "x"]]),
  });
  run(folder, ["update-ref", "refs/remotes/origin/countersign/acme", commit]);
  const { findings } = await verify(await local(), { organization: null, at: "main", version: null });
  run(folder, ["update-ref", "-d", "refs/remotes/origin/countersign/acme"]);
  expect(findings).toContainEqual({
    commit,
    path: "evidence/acme/x.md",
    reason: { reason: "file-not-listed", with: {} },
  });
});
