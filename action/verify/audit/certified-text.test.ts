import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Certification } from "../../../model/certification.ts";
import { certifiedException } from "../../../model/certifications/void-by.ts";
import { writeDocument, writeEvidence } from "../../../model/document.ts";
import type { Exception } from "../../../model/exception.ts";
import { certificationFile } from "../../../model/paths.ts";
import { certificationOn } from "../../../test/ledger/verifiable-documents.ts";
import { type VerifiableLedger, writeVerifiable } from "../../../test/ledger/verifiable.ts";
import { anException } from "../../checks/examples/a-register.ts";
import { openGit } from "../../git/git.ts";
import { audit } from "./audit.ts";
import { readHistory } from "./read-history.ts";

const folder = mkdtempSync(join(tmpdir(), "countersign-certified-text-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const played = writeVerifiable(folder);
const git = openGit(folder, process.env, null);

const EXCEPTION = "controls/exceptions/EXC-3.md";
const { data } = anException({ exception: "EXC-3" });
const text = (exception: Exception) => writeDocument(exception, "");

/** Certifies, lets the controller sign, and gives the certification and its file. */
function certify(ledger: VerifiableLedger, changed: Partial<Certification> = {}) {
  const made: Certification = { ...certificationOn(ledger.head, "2026-Q2"), ...changed };
  const file = certificationFile(made);
  const merge = ledger.publish("2026-03-02T03:00:10Z", "Certify", {
    [file]: writeEvidence(made, "# Certification"),
  });
  const approval = ledger.signOff("certification", 22, merge, {
    period: "2026-Q2",
    certifies: made.digest,
    captured: "late",
  });
  ledger.publish("2026-03-02T05:00:10Z", "Record an approval", Object.fromEntries([approval]));
  return { made, file };
}

const write = (ledger: VerifiableLedger, made: Certification) =>
  ledger.publish("2026-03-03T03:00:10Z", "Certify", {
    [certificationFile(made)]: writeEvidence(made, "# Certification"),
  });

async function found(ledger: VerifiableLedger, about: string) {
  const history = await readHistory(git, { organization: "acme", head: ledger.head.commit });
  return audit(history).flatMap(({ path, reason }) => (path === about ? [reason.reason] : []));
}

test("a certification that was signed is found when its words change and its digest stays", async () => {
  const ledger = played.fork();
  const { made, file } = certify(ledger);
  expect(await found(ledger, file)).toEqual([]);
  write(ledger, { ...made, text: ["I certify something else."] });
  expect(await found(ledger, file)).toEqual(
    expect.arrayContaining(["record-edited", "certifies-another-text"]),
  );
});

test.each<[string, (made: Certification) => Partial<Certification>]>([
  ["what it rests on is cut", () => ({ evidence: [] })],
  ["its population is another", ({ population }) => ({ population: { ...population, identities: 99 } })],
])("one is found when %s afterwards, though text and digest are as they were", async (_, change) => {
  const ledger = played.fork();
  const { made, file } = certify(ledger);
  write(ledger, { ...made, ...change(made) });
  expect(await found(ledger, file)).toEqual(["record-edited"]);
});

test("a copy of it under another period is found by its sentence", async () => {
  const ledger = played.fork();
  const { made } = certify(ledger);
  const copy: Certification = { ...made, period: "2026-Q4" };
  write(ledger, copy);
  expect(await found(ledger, certificationFile(copy))).toContain("certifies-another-text");
});

test.each([
  [
    "accepted by another person",
    text({ ...data, accepted: { by: "noah", at: "2026-01-01", until: "2026-01-31", reference: null } }),
  ],
  ["gone", ""],
])("it is void once an exception that it names is %s", async (_, changed) => {
  const ledger = played.fork();
  ledger.publish("2026-03-01T03:00:10Z", "Accept an exception", { [EXCEPTION]: text(data) });
  const { file } = certify(ledger, { exceptions: [certifiedException(data, "2026-03-02")] });
  expect(await found(ledger, file)).toEqual([]);
  ledger.publish("2026-03-04T03:00:10Z", "Change an exception", { [EXCEPTION]: changed });
  expect(await found(ledger, file)).toEqual(["certified-otherwise"]);
});
