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
    asked: "clone",
    commits: 21,
    contents: 134,
    found: 2,
    faults: [
      { commit, path: "evidence/acme/organization.md", reason: "record-edited", with: {} },
      { commit, path: null, reason: "merge-not-in-history", with: { merge: commit } },
    ],
    periods: [
      { period: "2026-Q1", level: null, why: [{ reason: "not-as-recorded", with: { findings: 2 } }] },
      { period: "2026-Q2", level: "L2", why: [] },
      {
        period: "2026-Q3",
        level: "L1",
        why: [{ reason: "merges-without-sign-off", with: { without: 1, merges: 4 } }],
      },
      {
        period: "2026-Q4",
        level: "L0",
        why: [
          { reason: "commits-unsigned", with: { unsigned: 3, commits: 3 } },
          { reason: "checks-not-recorded", with: {} },
        ],
      },
    ],
  };
  writeFileSync(file, JSON.stringify(integrity));
  return file;
}
