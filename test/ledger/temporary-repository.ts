import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { writeHistory, type PlannedCommit } from "./write-history.ts";

/** A folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "countersign-ledger-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A real repository with these commits, which goes away with the test. */
export function temporaryRepository(commits: readonly PlannedCommit[]): string {
  const folder = temporaryFolder();
  writeHistory(folder, commits);
  return folder;
}

/** A short way to plan one commit of a line of commits. */
export const planned = (
  name: string,
  parent: string | null,
  files: PlannedCommit["files"],
  over: Partial<PlannedCommit> = {},
): PlannedCommit => ({
  name,
  author: "Dana Whitfield",
  at: `2026-01-01T00:00:00Z`,
  message: name,
  parent,
  files,
  ...over,
});
