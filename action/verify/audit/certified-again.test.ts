import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Certification } from "../../../model/certification.ts";
import { writeEvidence } from "../../../model/document.ts";
import { certificationFile } from "../../../model/paths.ts";
import { printNote } from "../../../model/reasons/verify/print-verify.ts";
import { certificationOn } from "../../../test/ledger/verifiable-documents.ts";
import { type VerifiableLedger, writeVerifiable } from "../../../test/ledger/verifiable.ts";
import { digestOf } from "../../digest/digest.ts";
import { openGit } from "../../git/git.ts";
import { audit } from "./audit.ts";
import { notes } from "./notes.ts";
import { readHistory } from "./read-history.ts";

const folder = mkdtempSync(join(tmpdir(), "countersign-certified-again-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const played = writeVerifiable(folder);
const git = openGit(folder, process.env, null);

const [KEY, OTHER] = [1, 2].map((n) => `evidence/acme/identities/deploy-key/ledger-export/${n}.md`);
const [key = "", other = ""] = [KEY, OTHER];
const [FIRST, SECOND] = [undefined, 2].map((again) =>
  certificationFile({ organization: "acme", period: "2026-Q2", entity: "acme-us", regime: "sox", again }),
);

/** Writes a certification of what files are now, and lets the controller sign it, or not. */
function certify(
  ledger: VerifiableLedger,
  day: number,
  files: string[],
  how: { again?: 2; signed: boolean },
) {
  const { again, signed } = how;
  const { head } = ledger;
  const evidence = files.map((file) => ({ file, digest: digestOf(head.texts.get(file) ?? "") }));
  const made: Certification = {
    ...certificationOn(head, "2026-Q2"),
    evidence,
    ...(again === undefined ? {} : { again }),
  };
  const merge = ledger.publish(`2026-03-0${day}T03:00:10Z`, "Certify", {
    [certificationFile(made)]: writeEvidence(made, "# Certification"),
  });
  if (!signed) return;
  const [path, text] = ledger.signOff("certification", 20 + day, merge, {
    period: "2026-Q2",
    covers: { what: "certification", entity: "acme-us", regime: "sox", again },
    certifies: made.digest,
    captured: "late",
  });
  ledger.publish(`2026-03-0${day}T05:00:10Z`, "Record an approval", { [path]: text });
}

const change = (ledger: VerifiableLedger, day: number, path: string) =>
  ledger.publish(`2026-03-0${day}T03:00:10Z`, "Record", {
    [path]: `${ledger.head.texts.get(path) ?? ""}\nMore ${day}.\n`,
  });

/** The files that no certification in force is held to any more, and what is noted instead. */
async function found(ledger: VerifiableLedger) {
  const history = await readHistory(git, { organization: "acme", head: ledger.head.commit });
  const faults = audit(history).flatMap(({ path, reason }) =>
    reason.reason === "certified-otherwise" ? [[path, reason.with.file]] : [],
  );
  return {
    faults,
    notes: notes(history).flatMap(({ path, reason }) =>
      reason.reason === "certified-again" ? [[path, reason.with.file, reason.with.by]] : [],
    ),
  };
}

test("a certification that is void is a fault until it was given again, and is noted from then on", async () => {
  const ledger = played.fork();
  certify(ledger, 2, [key], { signed: true });
  expect(await found(ledger)).toEqual({ faults: [], notes: [] });
  change(ledger, 3, key);
  expect(await found(ledger)).toEqual({ faults: [[FIRST, key]], notes: [] });
  certify(ledger, 4, [key], { again: 2, signed: true });
  expect(await found(ledger)).toEqual({ faults: [], notes: [[FIRST, key, SECOND]] });
});

test("one that nobody has signed yet is not given", async () => {
  const ledger = played.fork();
  certify(ledger, 2, [key], { signed: true });
  change(ledger, 3, key);
  certify(ledger, 4, [key], { again: 2, signed: false });
  expect(await found(ledger)).toEqual({ faults: [[FIRST, key]], notes: [] });
});

test("what changed after it was given again is a fault of the last, and of the first where the last is not held to it", async () => {
  const ledger = played.fork();
  certify(ledger, 2, [key, other], { signed: true });
  change(ledger, 3, key);
  certify(ledger, 4, [key], { again: 2, signed: true });
  change(ledger, 5, key);
  expect(await found(ledger)).toEqual({ faults: [[SECOND, key]], notes: [[FIRST, key, SECOND]] });
  change(ledger, 6, other);
  expect((await found(ledger)).faults).toEqual([
    [FIRST, other],
    [SECOND, key],
  ]);
});

test("what the last does not rest on any more is noted where it was so when that was made", async () => {
  const ledger = played.fork();
  certify(ledger, 2, [key, other], { signed: true });
  change(ledger, 3, other);
  certify(ledger, 4, [key], { again: 2, signed: true });
  expect(await found(ledger)).toEqual({ faults: [], notes: [[FIRST, other, SECOND]] });
});

test("the note names both files in both languages", () => {
  const told = printNote({ reason: "certified-again", with: { file: "a.md", by: "b.2.md" } });
  for (const text of Object.values(told)) expect(text).toMatch(/a\.md.*b\.2\.md/);
});
