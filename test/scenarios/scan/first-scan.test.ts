import { createHash } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Scan } from "../../../model/scan.ts";
import { readDocument } from "../../../model/document.ts";
import { readLedger } from "../../../model/read-ledger.ts";
import { addDeployKey } from "../../../demo/github/world.ts";
import { startStory } from "./beginnings.ts";
import type { Story } from "./story.ts";
import { publicKey } from "../../../demo/acme/public-key.ts";
import { TOKEN } from "./story-world.ts";

let story: Story;
beforeEach(async () => {
  story = await startStory();
});
afterEach(() => story.stop());

test("the first scan commits every document and opens one pull request", async () => {
  const report = await story.scan();
  const files = await story.files("countersign/acme", "evidence");
  expect([...files.keys()]).toEqual([
    "evidence/acme/SHA256SUMS",
    "evidence/acme/drift.md",
    "evidence/acme/identities/actions-secret/_org/SHARED.md",
    "evidence/acme/identities/actions-secret/payroll/LOCAL.md",
    "evidence/acme/identities/actions-secret/payroll/environment-61001.DEPLOY.md",
    "evidence/acme/identities/app-installation/_org/25001.md",
    "evidence/acme/identities/deploy-key/payroll/48001.md",
    "evidence/acme/identities/deploy-key/payroll/48002.md",
    "evidence/acme/identities/fine-grained-token/_org/98701.md",
    "evidence/acme/organization.md",
    "evidence/acme/repositories/governance.md",
    "evidence/acme/repositories/payroll.md",
    "evidence/acme/scans/2026/20260110T030000Z.md",
  ]);
  expect(files).toEqual(report.files);
  expect(readLedger("acme", files).problems).toEqual([]);
  expect(report).toMatchObject({ conclusion: "complete", changed: true, identities: 7, gaps: [] });
  const [pull, ...others] = await story.pulls();
  expect(others).toEqual([]);
  expect(pull).toMatchObject({
    number: report.pullRequest?.number,
    labels: [{ name: "countersign" }],
    requested_reviewers: [{ login: "hana" }],
  });
  expect(pull?.title).toMatch(/^Evidence for acme: \d+ findings need a decision/);
  expect(pull?.body).toMatch(/^Complete: [^\n]+\n\n## What needs a decision\n/);
});

test("the scan shows as a check run on its commit, and a credential that may not create one is a notice", async () => {
  const { commit } = await story.scan();
  const runs = await story.api("GET", `/repos/acme/governance/commits/${commit ?? ""}/check-runs`);
  expect(runs).toMatchObject({
    check_runs: [
      { name: "countersign / scan", conclusion: "action_required" },
      { name: "countersign / sign-off", conclusion: "action_required" },
    ],
  });
  for (const credential of story.world.credentials) delete credential.permissions.checks;
  story.said.length = 0;
  expect((await story.scan()).commit).not.toBe(commit);
  expect(story.said).toContain(
    "No check run was created: the credential may not (Checks: write, GitHub Apps only).",
  );
});

test("a reviewer who is no collaborator is a notice, and one whose time is over is not asked", async () => {
  await story.scan();
  const asked = story.github.requests.filter(({ template }) => template.endsWith("/requested_reviewers"));
  expect(asked.map(({ status }) => status)).toEqual([201, 422]);
  expect(story.said).toContain(
    "A reviewer could not be asked; give them access to the governance repository.",
  );
});

test("the commit is the machine's, dated by GitHub's clock, on base, and touches nothing of the user's", async () => {
  const before = await story.git("status", "--porcelain", "--branch");
  await story.git("config", "commit.gpgSign", "true");
  await story.git("config", "core.hooksPath", "/nowhere");
  const { commit, opened } = await story.scan();
  await story.git("fetch", "--quiet", "origin", "countersign/acme");
  const shown = await story.git("show", "--no-patch", "--format=%H|%an|%ae|%at|%cn|%ct|%P|%s", "FETCH_HEAD");
  const base = await story.git("rev-parse", "origin/main");
  const at = Date.parse("2026-01-10T03:00:00Z") / 1000;
  const bot = story.world.users.find(({ login }) => login === "countersign[bot]");
  expect(shown).toBe(
    [
      commit,
      "countersign[bot]",
      `${bot?.id ?? 0}+countersign[bot]@users.noreply.127.0.0.1`,
      at,
      "GitHub",
      at,
      base,
      `Record a scan of acme: ${opened.length} findings opened`,
    ].join("|"),
  );
  expect(await story.git("status", "--porcelain", "--branch")).toBe(before);
  expect(await story.git("for-each-ref", "refs/countersign/draft")).toBe("");
});

test("the token is in no file of the clone and no part of its configuration", async () => {
  await story.scan();
  const secret = Buffer.from(`x-access-token:${TOKEN}`).toString("base64");
  expect(await story.git("config", "--local", "--list")).not.toContain("extraheader");
  for (const text of (await story.files("countersign/acme")).values()) {
    expect(text).not.toContain(TOKEN);
    expect(text).not.toContain(secret);
  }
});

test("a header that actions/checkout left behind is replaced, not sent beside ours", async () => {
  const stale = `AUTHORIZATION: basic ${Buffer.from("x-access-token:expired").toString("base64")}`;
  await story.git("config", `http.${story.github.serverUrl}/.extraheader`, stale);
  expect((await story.scan()).commit).not.toBeNull();
});

test.each([31, 101, 250])("%i keys in one list are all in the evidence", async (count) => {
  for (let n = 3; n <= count; n += 1)
    addDeployKey(story.world, story.payroll, {
      title: `key ${n}`,
      key: publicKey(`key ${n}`),
      added_by: "olga",
    });
  const report = await story.scan();
  const keys = [...report.files.keys()].filter((path) => path.includes("/deploy-key/payroll/"));
  expect(keys).toHaveLength(count);
  expect(report.scan.totals.find(({ kind }) => kind === "deploy-key")?.active).toBe(count);
});

test("the list of digests covers every file, the record vouches for the list, and the chain begins with it", async () => {
  const { scanFile } = await story.scan();
  const files = await story.files("countersign/acme", "evidence");
  const reading = readDocument(Scan, scanFile, files.get(scanFile) ?? "");
  if (!reading.ok) throw new Error(reading.problems[0].reason);
  const sha = (text: string) => createHash("sha256").update(text).digest("hex");
  const list = files.get("evidence/acme/SHA256SUMS") ?? "";
  const lines = [...files]
    .map(([path, text]) => `${sha(text)}  ${path.slice("evidence/acme/".length)}\n`)
    .filter((line) => !line.endsWith("  SHA256SUMS\n"))
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1));
  expect(list).toBe(lines.join(""));
  const others = lines.filter((line) => !line.endsWith(`  ${scanFile.slice("evidence/acme/".length)}\n`));
  expect(others).toHaveLength(lines.length - 1);
  expect(reading.data.digests).toBe(`sha256:${sha(others.join(""))}`);
  expect(reading.data.previous).toBeNull();
});
