import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { digestListOf } from "../../digest/digest-list.ts";
import { digestsFile } from "../../../model/paths.ts";
import { printFault } from "../../../model/reasons/verify/print-verify.ts";
import {
  BOT,
  restoreTag,
  run,
  tagAt,
  TAG,
  writeVerifiable,
  type Draft,
  type VerifiableLedger,
} from "../../../test/ledger/verifiable.ts";
import { additionOn, REVIEW } from "../../../test/ledger/verifiable-documents.ts";
import { openGit } from "../../git/git.ts";
import { audit } from "./audit.ts";
import { readHistory } from "./read-history.ts";

const LIST = digestsFile("acme");
const CONCLUSION = "evidence/acme/conclusions/2026-Q1/acme-us/sox.md";
const KEY = "evidence/acme/identities/deploy-key/ledger-export/1.md";

const folder = mkdtempSync(join(tmpdir(), "countersign-audit-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const played = writeVerifiable(folder);
const git = openGit(folder, process.env, null);

async function found(ledger: VerifiableLedger) {
  const history = await readHistory(git, { organization: "acme", head: ledger.head.commit });
  return audit(history).map(({ commit, path, reason }) => ({ commit, path, reason: reason.reason }));
}

const onHead = (
  ledger: VerifiableLedger,
  files: Record<string, string | null>,
  over: Partial<Draft> = {},
) => {
  const texts = new Map(ledger.head.texts);
  for (const [path, text] of Object.entries(files))
    if (text === null) texts.delete(path);
    else texts.set(path, text);
  const at = "2026-03-01T00:00:00Z";
  return ledger.add({ parents: [ledger.head.commit], author: BOT, at, message: "More", texts, ...over });
};

describe("an audit of a ledger", () => {
  test("finds nothing where everything is as it was recorded, a person's edit that was taken over included", async () => {
    expect(await found(played.fork())).toEqual([]);
  });

  test("finds that there is no evidence", async () => {
    const ledger = played.fork();
    const texts = new Map([["countersign.yml", "organizations:\n  - login: acme\n"]]);
    onHead(ledger, {}, { texts });
    expect(await found(ledger)).toContainEqual({
      commit: ledger.head.commit,
      path: LIST,
      reason: "no-evidence",
    });
  });

  test.each<[string, (ledger: VerifiableLedger) => Record<string, string | null>, string, string]>([
    ["a file that was edited", () => ({ [KEY]: "edited" }), KEY, "file-not-as-listed"],
    ["a file that was deleted", () => ({ [KEY]: null }), KEY, "listed-file-missing"],
    [
      "a file that nobody listed",
      () => ({ "evidence/acme/identities/new.md": "new" }),
      "evidence/acme/identities/new.md",
      "file-not-listed",
    ],
    ["a list that was deleted", () => ({ [LIST]: null }), LIST, "list-missing"],
    ["a list that is none", () => ({ [LIST]: "no list\n" }), LIST, "list-malformed"],
    [
      "a list of another order",
      ({ head }) => ({
        [LIST]: (head.texts.get(LIST) ?? "")
          .split(/(?<=\n)/)
          .toReversed()
          .join(""),
      }),
      LIST,
      "list-malformed",
    ],
    [
      "a list without a line",
      ({ head }) => ({ [LIST]: (head.texts.get(LIST) ?? "").replace(/^.* {2}conclusions\/.*\n/m, "") }),
      CONCLUSION,
      "file-not-listed",
    ],
    [
      "an edit of a review that nobody took over",
      ({ head }) => ({ [REVIEW]: `${head.texts.get(REVIEW) ?? ""}\n` }),
      REVIEW,
      "file-not-as-listed",
    ],
    [
      "a record of a scan that was deleted",
      () => ({ "evidence/acme/scans/2026/20260112T030010Z.md": null }),
      "evidence/acme/scans/2026/20260112T030010Z.md",
      "record-deleted",
    ],
    [
      "a sign-off that was edited",
      () => ({ "evidence/acme/sign-offs/2026-Q1/pr-5-500.md": "edited" }),
      "evidence/acme/sign-offs/2026-Q1/pr-5-500.md",
      "record-edited",
    ],
  ])("finds %s, and names commit and file", async (_, edit, path, reason) => {
    const ledger = played.fork();
    const { commit } = onHead(ledger, edit(ledger));
    expect(await found(ledger)).toContainEqual({ commit, path, reason });
  });

  test("names the first commit that is otherwise, and not each that stands on it", async () => {
    const ledger = played.fork();
    const { commit } = onHead(ledger, { [KEY]: "edited" });
    onHead(ledger, { "countersign.yml": "other" });
    expect(await found(ledger)).toEqual([
      { commit, path: KEY, reason: "file-not-as-listed" },
      { commit, path: KEY, reason: "record-unreadable" },
    ]);
  });

  test("finds what a person changed, however well the list fits", async () => {
    const ledger = played.fork();
    const [path, text] = additionOn(ledger.head, { added: "2026-03-01" });
    ledger.publish("2026-03-01T00:00:00Z", "Ours", { [path]: text });
    const forged = ledger.made.at(-2);
    if (forged === undefined) throw new Error("nothing was published");
    const { commit } = ledger.add({ ...forged, author: "Mallory" });
    expect(await found(ledger)).toEqual([{ commit, path, reason: "not-made-by-the-action" }]);
  });

  test.each([CONCLUSION, REVIEW, KEY])(
    "finds that %s was deleted, however well the list fits",
    async (path) => {
      const ledger = played.fork();
      const evidence = [...ledger.head.texts].filter(
        ([name]) => name.startsWith("evidence/") && name !== path,
      );
      const { commit } = onHead(ledger, { [path]: null, [LIST]: digestListOf("acme", new Map(evidence)) });
      expect(await found(ledger)).toContainEqual({ commit, path, reason: "evidence-deleted" });
    },
  );

  test.each(["100755", "120000"])(
    "finds a file that git has with the mode %s, its bytes as listed",
    async (mode) => {
      const ledger = played.fork();
      const blob = run(folder, ["rev-parse", `${ledger.head.commit}:${KEY}`]).trim();
      const stream = [
        `commit refs/made/mode\nmark :1\ncommitter ${BOT} <bot@example.com> 1772323200 +0000\ndata 0\n`,
        `from ${ledger.head.commit}\nM ${mode} ${blob} ${KEY}\n\nget-mark :1\n`,
      ];
      const commit = run(folder, ["fast-import", "--quiet", "--force"], stream.join("")).trim();
      const history = await readHistory(git, { organization: "acme", head: commit });
      expect(audit(history).map(({ path, reason }) => [path, reason.reason])).toContainEqual([
        KEY,
        "file-not-plain",
      ]);
    },
  );

  test("finds a person's edit of a review that stands on base as it is", async () => {
    const ledger = played.fork();
    const { commit } = onHead(
      ledger,
      { [REVIEW]: `${ledger.head.texts.get(REVIEW) ?? ""}\n` },
      { author: "Mallory" },
    );
    const all = await found(ledger);
    expect(all).toContainEqual({ commit, path: REVIEW, reason: "edit-not-taken-over" });
    expect(all).toContainEqual({ commit, path: REVIEW, reason: "file-not-as-listed" });
  });

  test("names the merge that a moved tag has lost", async () => {
    const ledger = played.fork();
    onTestFinished(() => void restoreTag(ledger));
    tagAt(ledger.folder, TAG, ledger.head.commit);
    const history = await readHistory(git, { organization: "acme", head: ledger.head.commit });
    const [moved] = audit(history);
    expect(moved?.reason).toEqual({
      reason: "tag-names-nothing-certified",
      with: { lost: played.certified },
    });
    expect(moved === undefined ? "" : printFault(moved.reason).en).toContain(played.certified.slice(0, 12));
  });

  test.each<[string, (ledger: VerifiableLedger) => void, string]>([
    ["was moved", ({ folder, head }) => void tagAt(folder, TAG, head.commit), "tag-names-nothing-certified"],
    [
      "is not annotated",
      ({ folder }) => void run(folder, ["tag", "-f", TAG, `${TAG}^{commit}`]),
      "tag-not-annotated",
    ],
  ])("finds a tag that %s", async (_, change, reason) => {
    const ledger = played.fork();
    onTestFinished(() => void restoreTag(ledger));
    change(ledger);
    expect((await found(ledger)).map((one) => [one.path, one.reason])).toEqual([[TAG, reason]]);
  });

  test.each([
    ["another text", /(Text: sha256:)\w{4}/, "$1beef", "tag-otherwise"],
    ["another signer", /Signed by: .*/, "Signed by: Mallory (mallory, 6), controller", "tag-otherwise"],
    ["another entity", /acme-us certified/, "acme-jp certified", "tag-otherwise"],
    ["a line more", /$/, "And all else.\n", "tag-otherwise"],
    ["another date", /> \d+ /, "> 1750000000 ", "tag-otherwise"],
    ["another day of its making", /Tagged: \d{4}/, "Tagged: 2031", "tag-otherwise"],
    ["a day of its making before the merge", /Tagged: \d{4}/, "Tagged: 2021", "tag-otherwise"],
    ["no day of its making", /^Tagged: .*\n/m, "", "tag-otherwise"],
    ["another day of the merge", /Merged: \d{4}/, "Merged: 2025", "tag-otherwise"],
    ["another day of a signature", /controller, on \d{4}/, "controller, on 2025", "tag-otherwise"],
    ["a commit that is not there", / at [0-9a-f]{40}$/m, ` at ${"e".repeat(40)}`, "tag-otherwise"],
    ["a commit before the sign-off", / at [0-9a-f]{40}$/m, " at BEFORE", "tag-otherwise"],
    ["another name", /^tag .*$/m, "tag certified/2026-Q2/acme-us/sox", "tag-otherwise"],
    ["the sign-off of another document", /pr-6-600/, "pr-5-500", "tag-without-signatures"],
    ["a sign-off that is not there", /pr-6-600/, "pr-6-601", "tag-without-signatures"],
  ])("finds a tag that has %s", async (_, from, to, reason) => {
    const ledger = played.fork();
    onTestFinished(() => void restoreTag(ledger));
    const altered = run(folder, ["cat-file", "tag", ledger.tag]).replace(from, to);
    run(folder, ["update-ref", `refs/tags/${TAG}`, run(folder, ["mktag"], altered).trim()]);
    expect(await found(ledger)).toEqual([{ commit: ledger.certified, path: TAG, reason }]);
  });

  test("finds a sign-off of a certification that is not there", async () => {
    const ledger = played.fork();
    const [path, text] = ledger.signOff("certification", 7, ledger.head, { captured: "late" });
    const own = text.replace('"regime": "sox"', '"regime": "jsox"');
    expect(own).not.toBe(text);
    const { parents } = ledger.publish("2026-03-02T03:00:10Z", "Record", { [path]: own });
    expect(await found(ledger)).toEqual([{ commit: parents[1], path, reason: "cited-file-missing" }]);
  });

  test("finds a tag that is gone", async () => {
    const ledger = played.fork();
    onTestFinished(() => void restoreTag(ledger));
    run(ledger.folder, ["tag", "-d", TAG]);
    expect((await found(ledger)).map(({ reason }) => reason)).toEqual(["tag-missing"]);
  });
});
