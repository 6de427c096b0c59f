import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { INTEGRITY_FILE, type Integrity } from "../../model/integrity.ts";

/** Writes what a verification of an older commit came to beside a ledger: a quarter of each level, and what was found. */
export function writeVerified(folder: string): string {
  const commit = "0123456789abcdef0123456789abcdef01234567";
  const file = join(folder, INTEGRITY_FILE);
  const integrity: Integrity = {
    schema: 1,
    organization: "acme",
    commit,
    asked: "github",
    github: [
      { question: "pull-requests", same: 4, differs: 0, not_told: 0, named: [] },
      {
        question: "reviews",
        same: 3,
        differs: 1,
        not_told: 1,
        named: [
          {
            about: "evidence/acme/sign-offs/2026-Q1/pr-9-900.md",
            answer: "differs",
            reason: "review-not-there",
            with: { pull: 9, review: 900 },
          },
          {
            about: "evidence/acme/sign-offs/2026-Q2/pr-12-1200.md",
            answer: "not-told",
            reason: "account-gone",
            with: { recorded: 1105 },
          },
        ],
      },
      { question: "tags", same: 0, differs: 0, not_told: 0, named: [] },
    ],
    commits: 21,
    contents: 134,
    found: 2,
    faults: [
      { commit, path: "evidence/acme/organization.md", reason: "record-edited", with: {} },
      { commit, path: null, reason: "merge-not-in-history", with: { merge: commit } },
    ],
    again: [
      { what: "pages", compared: 130, not_compared: 4 },
      { what: "conclusions", compared: 6, not_compared: 0 },
      { what: "sign-offs", compared: 9, not_compared: 0 },
    ],
    signatures: { good: 14, bad: 0, unverified: 1, unsigned: 3 },
    notes: [
      {
        commit,
        path: "evidence/acme/certifications/2026-Q1/acme-us/sox.md",
        reason: "certified-again",
        with: {
          file: "evidence/acme/organization.md",
          by: "evidence/acme/certifications/2026-Q1/acme-us/sox.2.md",
        },
      },
    ],
    periods: [
      {
        period: "2026-Q1",
        level: null,
        why: [{ reason: "not-as-recorded", with: { findings: 2 } }],
        told: null,
      },
      { period: "2026-Q2", level: "L2", why: [], told: { same: 7, not_told: 1 } },
      {
        period: "2026-Q3",
        level: "L1",
        why: [{ reason: "merges-without-sign-off", with: { without: 1, merges: 4 } }],
        told: { same: 6, not_told: 0 },
      },
      {
        period: "2026-Q4",
        level: "L0",
        why: [
          { reason: "commits-unsigned", with: { unsigned: 3, commits: 3 } },
          { reason: "checks-not-recorded", with: {} },
        ],
        told: { same: 0, not_told: 0 },
      },
    ],
  };
  writeFileSync(file, JSON.stringify(integrity));
  return file;
}
