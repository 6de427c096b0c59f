import { describe, expect, test } from "vitest";
import type { MergedChange, RepositoryChanges } from "../../model/change.ts";
import { emptyLedger, type Ledger } from "../../model/ledger.ts";
import { readLedger } from "../../model/read-ledger.ts";
import { recordedChanges, withRecordedChanges } from "../../model/recorded-changes.ts";
import { aChange } from "../checks/examples/a-change.ts";
import { aSnapshot, LEDGER } from "../checks/examples/a-snapshot.ts";
import { changeTexts } from "./changes.ts";

const HEAD = "f".repeat(40);
const FILE = "evidence/acme/repositories/ledger-export.md";

const read = (...merged: readonly MergedChange[]): RepositoryChanges => ({
  repository: LEDGER.id,
  head: HEAD,
  merged,
  pushes: [],
  deployments: [],
});

/** What a scan that read this writes beside a ledger, in the language of its pages. */
function written(changes: readonly RepositoryChanges[], ledger: Ledger, language: "en" | "ja" = "en") {
  const snapshot = withRecordedChanges(aSnapshot({ changes }), ledger);
  const data = { id: LEDGER.id, name: "renamed" };
  const started = "2026-03-01T00:00:00Z";
  return new Map(changeTexts(snapshot, [{ file: FILE, data }], { ledger, language, started }));
}

const ledgerOf = (texts: ReadonlyMap<string, string>): Ledger => readLedger("acme", texts).ledger;

test("each month is a document of its own, under the name of the repository's own file", () => {
  const january = aChange({ number: 1, merged_at: "2026-01-31T23:59:59Z" });
  const february = aChange({ number: 2, merged_at: "2026-02-01T00:00:00Z" });
  const texts = written([read(january, february)], emptyLedger());
  expect([...texts.keys()]).toEqual([
    "evidence/acme/changes/2026-01/ledger-export.md",
    "evidence/acme/changes/2026-02/ledger-export.md",
  ]);
  expect(ledgerOf(texts).changes[1]?.data).toMatchObject({
    repository: "renamed",
    head: HEAD,
    merged: [february],
  });
});

test("a scan that reads nothing new writes nothing", () => {
  const ledger = ledgerOf(written([read(aChange({}))], emptyLedger()));
  expect(ledger.changes).toHaveLength(1);
  expect(written([], ledger)).toEqual(new Map());
  expect(written([{ ...read(aChange({})), head: null }], ledger)).toEqual(new Map());
});

describe("the commit that reading goes on from is recorded", () => {
  const FIRST = "evidence/acme/changes/2026-03/ledger-export.md";
  const nothing = read();

  test("in the month of the scan, where nothing came yet, and once", () => {
    const texts = written([nothing], emptyLedger());
    expect([...texts.keys()]).toEqual([FIRST]);
    const ledger = ledgerOf(texts);
    expect(recordedChanges(ledger).get(LEDGER.id)).toMatchObject({ head: HEAD, merged: [] });
    expect(written([nothing], ledger)).toEqual(new Map());
  });

  test("in the newest month, even where only an earlier one was added to", () => {
    const ledger = ledgerOf(written([nothing], emptyLedger()));
    const late = { ...read(aChange({ merged_at: "2026-02-20T00:00:00Z" })), head: "e".repeat(40) };
    const texts = written([late], ledger);
    expect([...texts.keys()]).toEqual(["evidence/acme/changes/2026-02/ledger-export.md", FIRST]);
    expect(recordedChanges(ledgerOf(texts)).get(LEDGER.id)).toMatchObject({ head: "e".repeat(40) });
  });

  test("with a rewrite of the history, which stays", () => {
    const rewrite = { from: HEAD, to: "e".repeat(40), at: "2026-03-02T00:00:00Z" };
    const ledger = ledgerOf(written([nothing], emptyLedger()));
    const texts = written([{ ...nothing, head: rewrite.to, rewritten: [rewrite] }], ledger);
    const after = ledgerOf(texts);
    expect(after.changes[0]?.data).toMatchObject({ head: rewrite.to, rewritten: [rewrite] });
    expect(texts.get(FIRST)).toContain("The history of the branch was rewritten");
    expect(written([{ ...nothing, head: null }], after)).toEqual(new Map());
  });
});

test("a document grows, and what stands in it stays as it was recorded", () => {
  const first = aChange({ number: 1, labels: ["old"] });
  const ledger = ledgerOf(written([read(first)], emptyLedger()));
  const again = [read(aChange({ number: 1, labels: ["new"] }), aChange({ number: 2 }))];
  expect(ledgerOf(written(again, ledger)).changes[0]?.data).toMatchObject({
    merged: [{ number: 1, labels: ["old"] }, { number: 2 }],
  });
});

describe("the page says first what nobody else approved", () => {
  const own = aChange({ number: 8, approved_by: [], merged_at: "2026-01-20T00:00:00Z" });
  const other = aChange({ number: 7, merged_at: "2026-01-10T00:00:00Z" });
  test.each([
    ["en", "2 pull requests were merged into the default branch, 1 of them without an approval"],
    ["ja", "既定のブランチに2件のプルリクエストがマージされ、うち1件には他のアカウントの承認がない。"],
  ] as const)("in %s", (language, sentence) => {
    const [text = ""] = written([read(other, own)], emptyLedger(), language).values();
    expect(text).toContain(sentence);
    expect(text.indexOf("| 8 |")).toBeLessThan(text.indexOf("| 7 |"));
    expect(text).toContain("merged_changes: 2");
  });

  test.each([
    [
      "en",
      "1 of them without an approval of another account and of 1 of them it is not shown who approved, and 0 commits",
    ],
    ["ja", "うち1件には他のアカウントの承認がない。うち1件は承認者が表示されない。"],
  ] as const)("and of how many it is not shown, in %s", (language, sentence) => {
    const hidden = aChange({ number: 9, approved_by: null });
    const [text = ""] = written([read(other, own, hidden)], emptyLedger(), language).values();
    expect(text).toContain(sentence);
  });

  test.each([
    [
      "en",
      "1 pull request was merged into the default branch, of 1 of them it is not shown who approved, and",
    ],
    ["ja", "マージされ、うち1件は承認者が表示されない。"],
  ] as const)("and never that none lacks one where none is shown, in %s", (language, sentence) => {
    const hidden = aChange({ number: 9, approved_by: null });
    const [text = ""] = written([read(hidden)], emptyLedger(), language).values();
    expect(text).toContain(sentence);
  });
});
