import { expect, test } from "vitest";
import type { Scan, StatedChange } from "../../model/scan.ts";
import { scan, scanFile } from "../../test/ledger/documents.ts";
import { statedLines, statedSince } from "./stated.ts";

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
const change = (path: string, parts: Partial<StatedChange> = {}): StatedChange => ({
  path,
  before: digest("a"),
  after: digest("b"),
  commit: "c".repeat(40),
  author: "Dana",
  pull_request: 12,
  fields: [],
  more_fields: 0,
  ...parts,
});
const scanned = (started: string, ...files: StatedChange[]) =>
  scan(started, { stated_changes: files.length === 0 ? null : { since: null, compared: true, files } });
const filed = (data: Scan) => ({ file: scanFile(data)[0], data, body: "" });
const FIRST = scanned("2026-01-01T00:00:00Z", change("b.md", { before: null }), change("a.md"));
const SECOND = scanned("2026-01-02T00:00:00Z", change("b.md", { author: "Omar" }));
const QUIET = scanned("2026-01-03T00:00:00Z");

test("changes are told until base holds the record that names them", () => {
  const ledger = { scans: [FIRST, SECOND].map(filed) };
  expect(statedSince(new Map(), ledger, QUIET)).toEqual({
    compared: true,
    files: [change("a.md"), change("b.md", { before: null, author: "Omar" })],
  });
  const approved = new Map(ledger.scans.map(({ file }) => [file, ""]));
  expect(statedSince(approved, ledger, QUIET)).toBeNull();
});

test("what was changed and changed back is no change", () => {
  const back = scanned("2026-01-02T00:00:00Z", change("a.md", { before: digest("b"), after: digest("a") }));
  const there = scanned("2026-01-01T00:00:00Z", change("a.md"));
  expect(statedSince(new Map(), { scans: [there].map(filed) }, back)?.files).toEqual([]);
});

test("one scan that could not compare is enough to say so", () => {
  const unknown = scan("2026-01-02T00:00:00Z", {
    stated_changes: { since: null, compared: false, files: [] },
  });
  expect(statedSince(new Map(), { scans: [filed(FIRST)] }, unknown)?.compared).toBe(false);
});

test("a file is a line, and what is left out is counted", () => {
  const { lines, rest } = statedLines([change("a.md"), change("b.md")]);
  expect(lines.map((line) => line.slice(0, 8))).toEqual(["- `a.md`", "- `b.md`"]);
  expect(rest(2)).toBe("- and 2 more files; the scan records name each.");
});
