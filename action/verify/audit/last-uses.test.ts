import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readDocument, writeEvidence } from "../../../model/document.ts";
import { Review } from "../../../model/review.ts";
import { scanFile, scan } from "../../../test/ledger/documents.ts";
import { REVIEW } from "../../../test/ledger/verifiable-documents.ts";
import { type VerifiableLedger, writeVerifiable } from "../../../test/ledger/verifiable.ts";
import { openGit } from "../../git/git.ts";
import { lastUses } from "./questions/last-uses.ts";
import { readHistory } from "./read-history.ts";

const folder = mkdtempSync(join(tmpdir(), "countersign-last-uses-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const played = writeVerifiable(folder);
const git = openGit(folder, process.env, null);

const PATH = REVIEW.replace("2026-Q1", "2026-Q2");
const LAST_USED = "evidence/acme/last-used.md";
const UID = "github:deploy-key:1";
const [JANUARY, FEBRUARY] = ["2026-01-20T00:00:00Z", "2026-02-20T00:00:00Z"];
const SCAN = { done: "2026-02-23T03:00:10Z", scan: "acme-20260223T030010Z" };
const OPEN = { due: "2026-03-31", done: null, scan: null, used: null };

const reading = readDocument(Review, REVIEW, played.head.texts.get(REVIEW) ?? "");
if (!reading.ok) throw new Error(`${REVIEW} cannot be read`);
const merged = reading.data;
type Remediation = Review["lines"][number]["remediation"];

/** The review of the next quarter, in which the one key is revoked, and what was seen of that. */
const revoking = (remediation: Remediation) => ({
  [PATH]: writeEvidence(
    {
      ...merged,
      period: "2026-Q2",
      lines: merged.lines.map((line) => ({ ...line, decision: "revoke" as const, remediation })),
    },
    "# Review",
  ),
});
const using = (uses: Record<string, string>) => ({
  [LAST_USED]: writeEvidence({ record: "last-used", schema: 2, organization: "acme", uses }, "# Last used"),
});

function ledgerWith(...steps: readonly Readonly<Record<string, string>>[]): VerifiableLedger {
  const ledger = played.fork();
  for (const [at, files] of [revoking(OPEN), ...steps].entries())
    ledger.publish(`2026-03-0${at + 2}T03:00:10Z`, "Record", files);
  return ledger;
}

async function found(ledger: VerifiableLedger) {
  const history = await readHistory(git, { organization: "acme", head: ledger.head.commit });
  return lastUses(history).map(({ commit, path, reason }) => ({ commit, path, ...reason }));
}

test.each<[string, string | null, Record<string, string>]>([
  ["the use that was recorded by then", JANUARY, { [UID]: JANUARY }],
  ["no use where none was recorded", null, {}],
  ["no use where one of another identity was recorded", null, { "github:deploy-key:2": JANUARY }],
])("what was seen done keeps %s", async (_, used, uses) => {
  expect(await found(ledgerWith({ ...using(uses), ...revoking({ ...OPEN, ...SCAN, used }) }))).toEqual([]);
});

test.each<[string, string | null, Record<string, string>]>([
  ["an earlier use than was recorded", JANUARY, { [UID]: FEBRUARY }],
  ["a later use than was recorded", FEBRUARY, { [UID]: JANUARY }],
  ["no use, although one was recorded", null, { [UID]: JANUARY }],
  ["a use, although none was recorded", JANUARY, {}],
])("what was seen done with %s is found", async (_, used, uses) => {
  const ledger = ledgerWith({ ...using(uses), ...revoking({ ...OPEN, ...SCAN, used }) });
  expect(await found(ledger)).toEqual([
    {
      commit: ledger.made.at(-2)?.commit,
      path: PATH,
      reason: "last-use-otherwise",
      with: { uid: UID, used, recorded: uses[UID] ?? null },
    },
  ]);
});

test("a use is found where the record of last uses is not there, or cannot be read", async () => {
  const done = revoking({ ...OPEN, ...SCAN, used: JANUARY });
  expect(await found(ledgerWith(done))).toHaveLength(1);
  expect(await found(ledgerWith({ ...done, [LAST_USED]: "no record" }))).toHaveLength(1);
});

test("what was recorded once stays, whatever is used later", async () => {
  const done = { ...OPEN, ...SCAN, used: JANUARY };
  const more = { ...done, returned: [] };
  const ledger = ledgerWith({ ...using({ [UID]: JANUARY }), ...revoking(done) }, using({ [UID]: FEBRUARY }));
  ledger.publish("2026-03-06T03:00:10Z", "Record", revoking(more));
  expect(await found(ledger)).toEqual([]);
});

test("what came back and was done once more has the use of that time", async () => {
  const returned = [{ ...SCAN, seen: "2026-03-01T03:00:10Z", by: "acme-20260301T030010Z" }];
  const again = { done: "2026-03-02T03:00:10Z", scan: "acme-20260302T030010Z" };
  const done = { ...using({ [UID]: JANUARY }), ...revoking({ ...OPEN, ...SCAN, used: JANUARY }) };
  const then = (used: string) =>
    ledgerWith(done, {
      ...using({ [UID]: FEBRUARY }),
      ...revoking({ ...OPEN, ...again, used, returned }),
    });
  expect(await found(then(FEBRUARY))).toEqual([]);
  expect(await found(then(JANUARY))).toHaveLength(1);
});

test("where one commit brings several scans, the use of the first of them stands, and none that is later than all", async () => {
  const scans = ["2026-03-02T03:00:10Z", "2026-03-03T03:00:10Z"].map((at) =>
    scanFile(scan(at, { base: played.head.commit, previous: null })),
  );
  const squashed = (used: string | null, uses: Record<string, string>) =>
    ledgerWith({
      ...Object.fromEntries(scans),
      ...using(uses),
      ...revoking({ ...OPEN, ...SCAN, used }),
    });
  expect(await found(squashed(JANUARY, { [UID]: FEBRUARY }))).toEqual([]);
  expect(await found(squashed(null, { [UID]: FEBRUARY }))).toEqual([]);
  expect(await found(squashed(FEBRUARY, { [UID]: JANUARY }))).toHaveLength(1);
  expect(await found(squashed(JANUARY, {}))).toHaveLength(1);
});
