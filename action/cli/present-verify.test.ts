import { expect, test } from "vitest";
import { NAMED_FAULTS, readIntegrity } from "../../model/integrity.ts";
import type { Verified } from "../commands/verify.ts";
import { integrityText, verifiedLines, verifiedSummary } from "./present-verify.ts";

const COMMIT = "0123456789abcdef0123456789abcdef01234567";
const fault = {
  commit: COMMIT,
  path: "evidence/acme/a|b.md",
  reason: { reason: "file-not-as-listed", with: {} },
} as const;
const verified: Verified = {
  organization: "acme",
  head: COMMIT,
  commits: 3,
  contents: 7,
  findings: [],
  periods: [{ period: "2026-Q1", level: "L0", why: [{ reason: "published-with-a-token", with: {} }] }],
};
const broken: Verified = { ...verified, findings: Array.from({ length: 22 }, () => fault) };

test("what is not as recorded is named by commit and file, and the rest is counted", () => {
  const lines = verifiedLines(broken, { findings: true });
  expect(lines[0]).toBe(`${COMMIT} evidence/acme/a|b.md: The file has another digest than the list says.`);
  expect(lines[20]).toBe("And 2 more places.");
  expect(lines.at(-1)).toMatch(/: 3 commits and 7 contents of files read; 22 places not as recorded\.$/);
});

test("where all is as recorded, each quarter has its level and why it is not higher", () => {
  expect(verifiedLines(verified, { findings: true })).toEqual([
    "2026-Q1: integrity level L0.",
    "    A token published the evidence, and what its owner does by hand cannot be told from that.",
    `Evidence of acme at ${COMMIT}: 3 commits and 7 contents of files read; all is as it was recorded.`,
  ]);
});

test("where everyone can read, places and reasons are left out", () => {
  expect(verifiedLines(broken, { findings: false }).join("\n")).not.toMatch(/a\|b|published the/);
  expect(verifiedSummary(broken, { findings: false })).not.toMatch(/a.?\|b|published the/);
});

test("the summary is in both languages, and no name ends a cell", () => {
  const summary = verifiedSummary(broken, { findings: true });
  expect(summary).toContain("| `evidence/acme/a\\|b.md` | The file has another digest than the list says. |");
  expect(summary).toContain("ファイルのダイジェストが一覧の記載と異なる。");
});

test("what is written for the portal is read back as it was, places beyond the bound counted", () => {
  const many: Verified = { ...broken, findings: Array.from({ length: NAMED_FAULTS + 5 }, () => fault) };
  const read = readIntegrity(integrityText(many));
  expect(read).toMatchObject({ organization: "acme", commit: COMMIT, asked: "clone", found: 105 });
  expect(read?.faults).toHaveLength(NAMED_FAULTS);
  expect(read?.faults[0]).toEqual({
    commit: COMMIT,
    path: fault.path,
    reason: "file-not-as-listed",
    with: {},
  });
  expect(read?.periods).toEqual(verified.periods);
});

test.each([
  ["no JSON", "not JSON"],
  ["another file", "{}"],
  ["a later version", integrityText(verified).replace('"schema": 1', '"schema": 2')],
  ["a level that is none", integrityText(verified).replace('"L0"', '"L9"')],
])("%s is no result of verify", (_, text) => {
  expect(readIntegrity(text)).toBeNull();
});
