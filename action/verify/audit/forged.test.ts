import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { REVIEW } from "../../../test/ledger/verifiable-documents.ts";
import { writeVerifiable } from "../../../test/ledger/verifiable.ts";
import { put } from "../../../test/mutations/forge.ts";
import { openGit } from "../../git/git.ts";
import { audit } from "./audit.ts";
import { readHistory } from "./read-history.ts";

const folder = mkdtempSync(join(tmpdir(), "countersign-forged-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const played = writeVerifiable(folder);
const git = openGit(folder, process.env, null);

const CONCLUSION = "evidence/acme/conclusions/2026-Q1/acme-us/sox.md";
const SIGNED = "evidence/acme/sign-offs/2026-Q1/pr-5-500.md";
const NEWEST = "evidence/acme/scans/2026/20260223T030010Z.md";
const OTHER = "0123456789abcdef0123456789abcdef01234567";

/** What is found in one more commit of the action's, in whose name and with whose list somebody forges a document. */
async function foundIn(path: string, text: string): Promise<string[]> {
  const ledger = played.fork();
  ledger.publish("2026-03-02T03:00:10Z", "Record", { [path]: text });
  const forged = ledger.made.at(-2)?.commit;
  const history = await readHistory(git, { organization: "acme", head: ledger.head.commit });
  return audit(history).flatMap((one) =>
    one.commit === forged && one.path === path ? [one.reason.reason] : [],
  );
}

const textAt = (path: string): string => played.head.texts.get(path) ?? "";

describe("whoever writes as the action does, and lists it", () => {
  test.each([
    ["a merge that is not there", "merge", `"${OTHER}"`, "merge-not-in-history"],
    ["another head", "head", `"${OTHER}"`, "head-otherwise"],
    ["another tree", "tree", `"${OTHER}"`, "tree-otherwise"],
    ["a roster of nowhere", "roster", `"${OTHER}"`, "roster-otherwise"],
    ["another method", "method", '"squash"', "method-otherwise"],
    ["an approval after the merge", "submitted", '"2026-02-27T00:00:00Z"', "approved-after-the-merge"],
    ["another time of the merge", "merged", '"2026-02-27T00:00:00Z"', "merged-at-another-time"],
    ["a reviewer of another number", "id", "1106", "reviewer-not-on-the-roster"],
    ["a review of another regime", "regime", '"jsox"', "cited-file-missing"],
  ])("a sign-off with %s is found", async (_, field, value, reason) => {
    const path = "evidence/acme/sign-offs/2026-Q1/pr-7-700.md";
    const own = put(put(textAt(SIGNED), "pull_request", "7"), "review", "700");
    expect(await foundIn(path, put(own, field, value))).toEqual([reason]);
  });

  test.each([
    [
      "a reviewer of another role",
      /("reviewer": \{[^}]*"role": )"controller"/,
      '$1"auditor"',
      ["reviewer-not-on-the-roster", "counts-for-otherwise"],
    ],
    [
      "a role that nobody of the roster gave them",
      /("counts_for": \[\s*\{[^}]*"role": )"controller"/,
      '$1"cfo"',
      ["reviewer-not-on-the-roster", "counts-for-otherwise"],
    ],
    [
      "the roster of an entity that has none of theirs",
      /("counts_for": \[\s*)\{/,
      '$1{\n      "entity": "acme-jp",\n      "role": "controller"\n    },\n    {',
      ["reviewer-not-on-the-roster"],
    ],
    ["nothing that it counts for", /"counts_for": \[[^\]]*\]/, '"counts_for": []', ["counts-for-otherwise"]],
    [
      "a review of another entity",
      /("covers": \{\s*"entity": )"acme-us"/,
      '$1"acme-jp"',
      ["cited-file-missing"],
    ],
  ])("a sign-off with %s is found", async (_, from, to, reasons) => {
    const path = "evidence/acme/sign-offs/2026-Q1/pr-7-700.md";
    const own = put(put(textAt(SIGNED), "pull_request", "7"), "review", "700");
    const altered = own.replace(from, to);
    expect(altered).not.toBe(own);
    expect(await foundIn(path, altered)).toEqual(reasons);
  });

  describe("a sign-off that was given on an older head", () => {
    const path = "evidence/acme/sign-offs/2026-Q1/pr-7-700.md";
    const own = put(put(textAt(SIGNED), "pull_request", "7"), "review", "700");
    const stale = own
      .replace(
        /"result": "kept",(\s+)"rule": "approved-the-head"/,
        '"result": "broken",$1"rule": "approved-the-head"',
      )
      .replace(/"counts_for": \[[^\]]*\]/, '"counts_for": []');
    const [older] = played.made;

    test("is as recorded, whether its commit is in the history or was pushed away", async () => {
      expect(stale).not.toBe(own);
      expect(await foundIn(path, put(stale, "head", `"${OTHER}"`))).toEqual([]);
      const tree = await git(["rev-parse", `${older?.commit ?? ""}^{tree}`]);
      const known = put(stale, "head", `"${older?.commit ?? ""}"`);
      expect(await foundIn(path, put(known, "tree", `"${tree.stdout.toString().trim()}"`))).toEqual([]);
    });

    test("is found where that head is the one that was merged, or had another tree", async () => {
      expect(await foundIn(path, stale)).toEqual(["head-otherwise"]);
      const known = put(stale, "head", `"${older?.commit ?? ""}"`);
      expect(await foundIn(path, put(known, "tree", `"${OTHER}"`))).toEqual(["tree-otherwise"]);
    });
  });

  test("a sign-off at a path of another is found", async () => {
    const path = "evidence/acme/sign-offs/2026-Q1/pr-7-700.md";
    expect(await foundIn(path, textAt(SIGNED))).toEqual(["record-misplaced"]);
  });

  test.each([
    ["a commit of nowhere", "commit", `"${OTHER}"`, "cited-commit-not-in-history"],
    ["another digest of what it cites", "digest", `"sha256:${"0".repeat(64)}"`, "cited-file-otherwise"],
    ["a file that is not there", "file", '"evidence/acme/identities/none.md"', "cited-file-missing"],
    ["a scan that never was", "scan", '"acme-20260101T000000Z"', "cited-file-missing"],
    ["another entity", "entity", "acme-jp", "record-misplaced"],
  ])("a conclusion with %s is found, and that it was certified", async (_, field, value, reason) => {
    expect(await foundIn(CONCLUSION, put(textAt(CONCLUSION), field, value))).toEqual([
      reason,
      "certified-conclusion-rewritten",
    ]);
  });

  test.each([
    ["a population at a commit of nowhere", "commit", `"${OTHER}"`, "cited-commit-not-in-history"],
    ["another population", "digest", `"sha256:${"0".repeat(64)}"`, "population-otherwise"],
    ["more identities than lines", "identities", "2", "population-otherwise"],
    ["a scan that never was", "scan", '"acme-20260101T000000Z"', "cited-file-missing"],
    ["a decision before it was opened", "at", '"2026-02-01T00:00:00Z"', "decided-outside-the-review"],
    ["a decision without a time", "at", "null", "decided-outside-the-review"],
    ["a decision by nobody", "by_id", "null", "decided-by-nobody"],
    ["another entity", "entity", "acme-jp", "record-misplaced"],
    ["another decision than was merged", "decision", '"revoke"', "decision-not-as-merged"],
    ["another time of a decision", "at", '"2026-02-12T00:00:00Z"', "decision-not-as-merged"],
    ["another deadline than was merged", "due", '"2026-05-30"', "review-not-as-merged"],
    ["another person behind a decision", "by_id", "1106", "decision-not-as-merged"],
  ])("a review with %s is found", async (_, field, value, reason) => {
    expect(await foundIn(REVIEW, put(textAt(REVIEW), field, value))).toContain(reason);
  });

  const done = (scan: string | null, at: string) =>
    textAt(REVIEW).replace(
      /remediation: null/,
      `remediation: { done: "${at}", due: "2026-03-31", scan: ${scan ?? "null"}, used: null }`,
    );
  test.each([
    ["by a scan that never was", done("acme-20260224T030010Z", "2026-02-24T03:00:10Z")],
    ["by no scan", done(null, "2026-02-23T03:00:10Z")],
    ["at another time than its scan", done("acme-20260223T030010Z", "2026-02-24T03:00:10Z")],
  ])("a review in which something is said to be done %s is found", async (_, text) => {
    expect(await foundIn(REVIEW, text)).toContain("remediated-by-no-scan");
  });

  test("a review without a line that was merged is found", async () => {
    const text = textAt(REVIEW).replace(/^lines:\n[\s\S]*?(?=^\S)/m, "lines: []\n");
    expect(await foundIn(REVIEW, text)).toContain("decision-not-as-merged");
  });

  test.each<[string, (text: string) => string, string]>([
    [
      "that begins a chain of its own",
      (text) => text.replace(/"previous": \{[^}]*\}/, '"previous": null'),
      "chain-begins-anew",
    ],
    [
      "that follows another record",
      (text) => put(text, "path", '"evidence/acme/scans/2026/20260112T030010Z.md"'),
      "chain-broken",
    ],
    [
      "that follows other bytes",
      (text) => text.replace(/("previous": \{\s*"digest": ")[^"]*/, `$1sha256:${"0".repeat(64)}`),
      "chain-broken",
    ],
    ["of a base of nowhere", (text) => put(text, "base", `"${OTHER}"`), "base-not-in-history"],
    [
      "that ends before it begins",
      (text) => put(text, "finished", '"2026-03-01T00:00:00Z"'),
      "scan-ends-before-it-begins",
    ],
  ])("a scan record %s is found", async (_, edit, reason) => {
    const ledger = played.fork();
    ledger.scan("2026-03-02T03:00:10Z", 5);
    const path = "evidence/acme/scans/2026/20260302T030010Z.md";
    expect(await foundIn(path, edit(ledger.head.texts.get(path) ?? ""))).toEqual([reason]);
  });

  test("a scan record of a later time than its commit is found", async () => {
    const ledger = played.fork();
    ledger.scan("2026-03-09T03:00:10Z", 5);
    const path = "evidence/acme/scans/2026/20260309T030010Z.md";
    expect(await foundIn(path, ledger.head.texts.get(path) ?? "")).toEqual(["scan-later-than-its-commit"]);
  });

  test("a scan record of a time before the one it follows is found", async () => {
    const path = "evidence/acme/scans/2026/20260222T030010Z.md";
    const ledger = played.fork();
    ledger.scan("2026-03-02T03:00:10Z", 5);
    const made = ledger.head.texts.get("evidence/acme/scans/2026/20260302T030010Z.md") ?? "";
    const early = made
      .replaceAll("2026-03-02T03:00:1", "2026-02-22T03:00:1")
      .replaceAll("20260302T", "20260222T");
    expect(await foundIn(path, early)).toContain("scan-not-after-the-one-before");
  });

  test("a scan record that nobody can read is found", async () => {
    expect(await foundIn(NEWEST.replace("20260223", "20260202"), "nothing")).toEqual(["record-unreadable"]);
  });
});
