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
  again: [
    { what: "pages", compared: 7, not_compared: 0 },
    { what: "conclusions", compared: 1, not_compared: 2 },
  ],
  signatures: { good: 1, bad: 0, unverified: 0, unsigned: 2 },
  notes: [],
  github: null,
  periods: [
    { period: "2026-Q1", level: "L0", why: [{ reason: "published-with-a-token", with: {} }], told: null },
  ],
};
const broken: Verified = { ...verified, findings: Array.from({ length: 22 }, () => fault) };

test("several conclusions are drawn again at the commit that each names", () => {
  const again = { what: "conclusions", compared: 11, not_compared: 0 } as const;
  expect(verifiedLines({ ...verified, again: [again] }, { findings: false })).toContain(
    "11 conclusions drawn again at the commit that each names.",
  );
});

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
    "7 pages printed again from the record.",
    "1 conclusion drawn again at the commit that it names; 2 not, because another version wrote them or more files would be read than are allowed.",
    "Commits that brought evidence: 1 with a good signature, 0 with one that is not good, 0 with one that cannot be verified here, 2 with none.",
    "GitHub was not asked whether it has the same; give a token to ask it too.",
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

test("what is no fault is told after the faults, and counts as none", () => {
  const note = {
    commit: COMMIT,
    path: "evidence/acme/a|b.md",
    reason: { reason: "certified-again", with: { file: "x.md", by: "y.2.md" } },
  } as const;
  const noted: Verified = { ...verified, notes: [note] };
  expect(verifiedLines(noted, { findings: true })[0]).toMatch(/a\|b\.md: .*x\.md.* given again/);
  expect(verifiedLines(noted, { findings: true }).at(-1)).toMatch(/all is as it was recorded\.$/);
  expect(verifiedSummary(noted, { findings: true })).toMatch(
    /\| Note \| 注記 \|[\s\S]*a\\\|b\.md[\s\S]*無効となったが/,
  );
  expect(verifiedLines(noted, { findings: false }).join()).not.toContain("y.2.md");
  expect(verifiedSummary(noted, { findings: false })).not.toContain("y.2.md");
  expect(readIntegrity(integrityText(noted))).toMatchObject({
    found: 0,
    notes: [{ reason: "certified-again" }],
  });
});

const asked: Verified = {
  ...verified,
  github: [
    { question: "tags", about: "certified/2026-Q1/acme-us/sox", commit: COMMIT, answer: "same" },
    {
      question: "reviews",
      about: "evidence/acme/a|b.md",
      commit: COMMIT,
      answer: "not-told",
      reason: { reason: "account-gone", with: { recorded: 7 } },
    },
    {
      question: "reviews",
      about: "evidence/acme/c.md",
      commit: COMMIT,
      answer: "differs",
      reason: { reason: "review-not-there", with: { pull: 1, review: 2 } },
    },
  ],
};

test("what GitHub was asked is told a line a question, what differs first, and what it did not tell by no means as the same", () => {
  expect(verifiedLines(asked, { findings: true }).slice(5, -1)).toEqual([
    "Was the pull request of each sign-off merged as recorded? Nothing to compare.",
    "Was each approval given as recorded: by whom, of what and when? Same: 0, differs: 1, not told: 1.",
    "    evidence/acme/c.md: GitHub has no review 2 of pull request 1.",
    "    evidence/acme/a|b.md: GitHub no longer says who account 7 was.",
    "Are the tags of certifications where they are in the clone? Same: 1, differs: 0, not told: 0.",
    "Does the base branch hold what was verified? Nothing to compare.",
    "Do the rules of the base branch still stand? Nothing to compare.",
  ]);
  expect(verifiedSummary(asked, { findings: true })).toContain(
    "| `evidence/acme/a\\|b.md` | GitHub no longer",
  );
  expect(verifiedSummary(asked, { findings: false })).not.toMatch(/a.?\|b|c\.md/);
  expect(readIntegrity(integrityText(asked))).toMatchObject({
    asked: "github",
    github: [
      { question: "pull-requests", same: 0, differs: 0, not_told: 0, named: [] },
      {
        question: "reviews",
        same: 0,
        differs: 1,
        not_told: 1,
        named: [{ answer: "differs" }, { answer: "not-told" }],
      },
      { question: "tags", same: 1, named: [] },
      { question: "base" },
      { question: "rules" },
    ],
  });
});

test.each([
  ["no JSON", "not JSON"],
  ["another file", "{}"],
  ["a later version", integrityText(verified).replace('"schema": 1', '"schema": 2')],
  ["a level that is none", integrityText(verified).replace('"L0"', '"L9"')],
])("%s is no result of verify", (_, text) => {
  expect(readIntegrity(text)).toBeNull();
});
