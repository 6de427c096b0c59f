import { afterEach, beforeEach, expect, test } from "vitest";
import { everyOne, inTurn, ofBundle } from "../../faults/drawn.ts";
import { limitationSentence } from "../../../model/reasons/limitations.ts";
import type { ScanReport } from "../../../action/commands/scan-report.ts";
import { coveredBy, digestListOf, digestOfList } from "../../../action/digest/digest-list.ts";
import { differencesIn } from "../../../action/digest/tampering.ts";
import { readLedger } from "../../../model/read-ledger.ts";
import { startStory, storiesAfter } from "./beginnings.ts";
import { METHODS } from "./combinations.ts";
import type { Story } from "./story.ts";

let story: Story;
beforeEach(async () => {
  story = await startStory();
});
afterEach(() => story.stop());

const day = (n: number) => new Date(Date.parse("2026-01-10T03:00:00Z") + n * 86_400_000);
const BRANCH = "countersign/acme";
/** It carries the finding that evidence was changed, while it was. */
const LIST = "evidence/acme/SHA256SUMS";
const ORGANIZATION = "evidence/acme/organization.md";

async function merge({ pullRequest }: ScanReport, method = "merge", on = story) {
  const path = `/repos/acme/governance/pulls/${pullRequest?.number ?? 0}/merge`;
  expect(await on.api("PUT", path, { merge_method: method })).toMatchObject({ merged: true });
}

async function scanOn(n: number, on = story) {
  on.world.now = day(n);
  return on.scan();
}

/** Scans twice, merges both, and gives the evidence that base then holds. */
async function played() {
  await story.stop();
  const { story: now, known } = await afterTwoScans();
  story = now;
  return { ...known, text: (path: string) => known.evidence.get(path)! };
}
const afterTwoScans = storiesAfter(async (on) => {
  const first = await scanOn(0, on);
  on.payroll.deployKeys.splice(1, 1);
  const second = await scanOn(1, on);
  await merge(second, "merge", on);
  const evidence = await on.files("main", "evidence");
  const fact = [...evidence.keys()].find((path) => path.includes("/deploy-key/"))!;
  return { first, second, evidence, fact };
});

const backDated = (text: string) => {
  const other = text
    .replace(/first_observed: "2026/, 'first_observed: "2024')
    .replaceAll('"since": "2026-01-10"', '"since": "2025-06-01"');
  expect(other).not.toBe(text);
  return other;
};

/** Which of these stories this is: one in three is told on to where nothing is left to say, alike in all of them. */
let told = ofBundle();

/** The next scan says what was done, puts everything back, seals it, and the one after it finds nothing to say. */
async function expectRestored(
  tampering: readonly Pick<ScanReport["scan"]["tampering"][number], "file" | "what" | "restored">[],
  evidence: ReadonlyMap<string, string>,
  from = 2,
) {
  const scan = await scanOn(from);
  expect(scan.scan.tampering).toMatchObject(tampering);
  expect(scan.scan.conclusion).toBe("unable-to-conclude");
  for (const { file } of tampering)
    expect(scan.scan.limitations.some((one) => limitationSentence(one).en.includes(`«${file}»`))).toBe(true);
  const [pull] = await story.pulls();
  expect(pull?.body).toMatch(/^## Somebody changed evidence by hand\n/);
  for (const { file } of tampering) expect(pull?.body).toContain(`\`${file}\``);
  const after = await story.files(BRANCH, "evidence");
  const others = [...evidence].filter(([path]) => path !== ORGANIZATION && path !== LIST);
  for (const [path, text] of others) expect([path, after.get(path)]).toEqual([path, text]);
  expect(after.get(scan.scanFile)).toContain("## Somebody changed evidence by hand");
  expect(differencesIn("acme", readLedger("acme", after).ledger)).toEqual([]);

  if ((told += 1) % 3 !== 0 && !everyOne()) return;
  const quiet = await scanOn(from + 1);
  expect(quiet.scan.tampering).toEqual([]);
  expect([...quiet.files.keys()].sort()).toEqual([LIST, ORGANIZATION, quiet.scanFile].sort());
  // The pull request that carries the restored file goes on saying why.
  expect((await story.pulls())[0]?.body).toMatch(/^## Somebody changed evidence by hand\n/);
  await merge(quiet);
  expect((await scanOn(from + 2)).scan.tampering).toEqual([]);
}

test("a back-dated fact is named, and its true dates are carried on", async () => {
  const { evidence, fact, text } = await played();
  await story.push("main", { [fact]: backDated(text(fact)) });
  await expectRestored([{ file: fact, what: "edited", restored: true }], evidence);
});

test("a deleted fact comes back with its history", async () => {
  const { evidence, fact } = await played();
  await story.push("main", { [fact]: null });
  await expectRestored([{ file: fact, what: "deleted", restored: true }], evidence);
});

test("a deleted fact comes back although it is changed since", async () => {
  const { fact, text } = await played();
  await story.push("main", { [fact]: null });
  story.payroll.deployKeys.splice(0, 1);
  const scan = await scanOn(2);
  expect(scan.scan.tampering).toMatchObject([{ file: fact, what: "deleted", restored: true }]);
  const now = scan.files.get(fact)!;
  expect(now).toContain("state: retired");
  expect(now).toContain(/first_observed: .*/.exec(text(fact))![0]);
});

test.each(inTurn(["first", "second"] as const, 0))("a deleted %s scan record comes back", async (which) => {
  const { evidence, [which]: report } = await played();
  await story.push("main", { [report.scanFile]: null });
  await expectRestored([{ file: report.scanFile, what: "deleted", restored: true }], evidence);
});

test.each(inTurn(["first", "second"] as const, 1))("an edited %s scan record is set right", async (which) => {
  const { evidence, text, [which]: report } = await played();
  const { scanFile } = report;
  await story.push("main", { [scanFile]: text(scanFile).replace(/"open": \d+/, '"open": 99') });
  await expectRestored([{ file: scanFile, what: "edited", restored: true }], evidence);
});

test("a record and a list that are edited to fit an edited fact hide none of them", async () => {
  const { evidence, second, fact, text } = await played();
  const forged = new Map([
    ...evidence,
    [fact, text(fact).replace("\n## Record\n", "\nApproved.\n\n## Record\n")],
  ]);
  const digests = digestOfList("acme", coveredBy("acme", forged), second.scanFile);
  const record = text(second.scanFile)
    .replaceAll(second.scan.digests, digests)
    .replace(/^# .*$/m, "# Approved");
  forged.set(second.scanFile, record);
  const list = digestListOf("acme", forged);
  expect(differencesIn("acme", readLedger("acme", new Map([...forged, [LIST, list]])).ledger)).toEqual([]);
  await story.push("main", { [fact]: forged.get(fact)!, [second.scanFile]: record, [LIST]: list });
  await expectRestored(
    [LIST, fact, second.scanFile].map((file) => ({ file, what: "edited", restored: true })),
    evidence,
  );
});

/** Ways to spoil a list of digests; null deletes it. */
const SPOILT = [
  ["edited", "its first line", (text: string) => text.replace(/^[0-9a-f]{8}/, "00000000")],
  ["deleted", "all of it", () => null],
  ["edited", "the ends of its lines", (text: string) => text.replaceAll("\n", "\r\n")],
] as const;
test.each(inTurn(SPOILT, 0))("a list of digests that was %s (%s) is written anew", async (what, _, edit) => {
  const { evidence, text } = await played();
  await story.push("main", { [LIST]: edit(text(LIST)) });
  await expectRestored([{ file: LIST, what, restored: true }], evidence);
});

test("a fact edited on the evidence branch is named", async () => {
  await scanOn(0);
  const evidence = await story.files(BRANCH, "evidence");
  const fact = [...evidence.keys()].find((path) => path.includes("/deploy-key/"))!;
  await story.push(BRANCH, { [fact]: backDated(evidence.get(fact)!) });
  await expectRestored([{ file: fact, what: "edited", restored: true }], evidence, 1);
});

test("a fact edited on base while a pull request waits is named", async () => {
  const { evidence, fact, text } = await played();
  story.payroll.deployKeys.splice(1, 1);
  await scanOn(2);
  const waiting = await story.files(BRANCH, "evidence");
  await story.push("main", { [fact]: text(fact).replace(/first_observed: "2026/, 'first_observed: "2024') });
  expect(evidence.has(fact)).toBe(true);
  const scan = await scanOn(3);
  expect(scan.scan.tampering).toMatchObject([{ file: fact, what: "edited", restored: true }]);
  expect((await story.files(BRANCH, "evidence")).get(fact)).toBe(waiting.get(fact));
});

test("a document that no scan wrote is named and taken away, and the pull request goes on naming it", async () => {
  const { text } = await played();
  const fact = "evidence/acme/repositories/payroll.md";
  const other = "evidence/acme/repositories/payroll-old.md";
  const copy = text(fact).replaceAll(/\b(id|uid): (github:repository:)?\d+/g, "$1: $2777");
  await story.push("main", { [other]: copy });
  const scan = await scanOn(2);
  expect(scan.scan.tampering).toMatchObject([{ file: other, what: "unrecorded", restored: true }]);
  expect(scan.scan.limitations.map((one) => limitationSentence(one).en)[0]).toContain(
    `«${other}» was written by no scan`,
  );
  expect((await story.files(BRANCH)).has(other)).toBe(false);
  await scanOn(3);
  expect((await story.pulls())[0]?.body).toMatch(/^## Somebody changed evidence by hand\n/);
});

test("a record copied beside the others and taken away again is named once, and not brought back", async () => {
  const { first, text } = await played();
  const copy = first.scanFile.replace(/\.md$/, " copy.md");
  await story.push("main", { [copy]: text(first.scanFile) });
  await story.push("main", { [copy]: null });
  expect((await scanOn(2)).scan.tampering).toMatchObject([
    { file: copy, what: "unrecorded", author: "olga" },
  ]);
  expect((await story.files(BRANCH)).has(copy)).toBe(false);
  expect((await scanOn(3)).scan.tampering).toEqual([]);
});

test.each(inTurn(METHODS, 2))("nobody is suspected over a %s, nor over a race with it", async (method) => {
  await merge(await scanOn(0), method);
  const key = story.payroll.deployKeys.splice(0, 1);
  const changed = await scanOn(1);
  expect(changed.scan.tampering).toEqual([]);
  const tip = await story.git("rev-parse", changed.commit!);
  await merge(changed, method);
  // The branch goes on from where it was before the merge, back to what it said at first.
  story.payroll.deployKeys.unshift(...key);
  await story.git("push", "--quiet", "--force", "origin", `${tip}:refs/heads/${BRANCH}`);
  expect((await scanOn(2)).scan.tampering).toEqual([]);
  story.payroll.deployKeys.splice(1, 1);
  expect((await scanOn(3)).scan.tampering).toEqual([]);
  expect(story.said.filter((one) => one.includes("by hand"))).toEqual([]);
});

test("a branch that was deleted with scans nobody merged is named, and its evidence carried on", async () => {
  const first = await scanOn(0);
  await story.api("PATCH", `/repos/acme/governance/pulls/${first.pullRequest?.number ?? 0}`, {
    state: "closed",
  });
  await story.force(BRANCH, null);
  const next = await scanOn(1);
  expect(next.scan.tampering).toEqual([
    {
      file: BRANCH,
      what: "set-back",
      restored: true,
      commit: first.commit,
      author: "olga",
      pull_request: null,
    },
  ]);
  expect(next.scan.previous?.path).toBe(first.scanFile);
  expect((await scanOn(2)).scan.tampering).toEqual([]);
});

test("a file that evidence cannot hold is taken away", async () => {
  await played();
  const notes = 'evidence/acme/my "notes"\\.md';
  await story.push("main", { [notes]: "Mine.\n" });
  const scan = await scanOn(2);
  expect(scan.scan.tampering).toMatchObject([{ file: notes, what: "unrecorded", restored: true }]);
  expect((await story.files(BRANCH)).has(notes)).toBe(false);
  expect((await scanOn(3)).scan.tampering).toEqual([]);
});

test("a .gitkeep says nothing, so nothing is said of it", async () => {
  await played();
  const kept = ["evidence/.gitkeep", "evidence/acme/.gitkeep", "evidence/acme/reviews/.gitkeep"];
  await story.push("main", Object.fromEntries(kept.map((path) => [path, ""])));
  expect((await scanOn(2)).scan.tampering).toEqual([]);
  expect((await story.files(BRANCH, "evidence")).get(LIST)).not.toContain(".gitkeep");
});

test("evidence that lay there before the first scan counts for nothing", async () => {
  const planted = "evidence/acme/repositories/payroll.md";
  await story.push("main", { [planted]: "---\nrecord: repository\n---\n" });
  const { scan } = await scanOn(0);
  expect(scan.tampering).toMatchObject([{ file: planted, what: "unrecorded", restored: true }]);
});
