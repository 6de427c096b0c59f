import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { REVIEW } from "../../../test/ledger/verifiable-documents.ts";
import { writeVerifiable } from "../../../test/ledger/verifiable.ts";
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

/** A field of the record, in either language, with another value. */
const put = (text: string, field: string, value: string): string => {
  const line = new RegExp(`^(\\s*(?:- )?"?${field}"?: )("[^"\\n]*"|null|[^\\s,]+)(,?)$`, "m");
  if (!line.test(text)) throw new Error(`no ${field}`);
  return text.replace(line, (_, before: string, __: string, comma: string) => `${before}${value}${comma}`);
};

describe("whoever writes as the action does, and lists it", () => {
  test.each([
    ["a merge that is not there", "merge", `"${OTHER}"`, "merge-not-in-history"],
    ["another head", "head", `"${OTHER}"`, "head-otherwise"],
    ["another tree", "tree", `"${OTHER}"`, "tree-otherwise"],
    ["a roster of nowhere", "roster", `"${OTHER}"`, "roster-otherwise"],
    ["another method", "method", '"squash"', "method-otherwise"],
    ["an approval after the merge", "submitted", '"2026-02-27T00:00:00Z"', "approved-after-the-merge"],
    ["another time of the merge", "merged", '"2026-02-27T00:00:00Z"', "merged-at-another-time"],
  ])("a sign-off with %s is found", async (_, field, value, reason) => {
    const path = "evidence/acme/sign-offs/2026-Q1/pr-7-700.md";
    const own = put(put(textAt(SIGNED), "pull_request", "7"), "review", "700");
    expect(await foundIn(path, put(own, field, value))).toEqual([reason]);
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
  ])("a conclusion with %s is found", async (_, field, value, reason) => {
    expect(await foundIn(CONCLUSION, put(textAt(CONCLUSION), field, value))).toEqual([reason]);
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
  ])("a review with %s is found", async (_, field, value, reason) => {
    expect(await foundIn(REVIEW, put(textAt(REVIEW), field, value))).toEqual([reason]);
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
