import { describe, expect, test } from "vitest";
import type { MergedChange, RepositoryChanges } from "../../model/change.ts";
import { emptyLedger, type Ledger } from "../../model/ledger.ts";
import { readLedger } from "../../model/read-ledger.ts";
import { withRecordedChanges } from "../../model/recorded-changes.ts";
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
  return new Map(changeTexts(snapshot, [{ file: FILE, data }], { ledger, language }));
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
});
