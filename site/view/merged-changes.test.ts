import { expect, test } from "vitest";
import type { ChangeRecord } from "../../model/change-record.ts";
import type { MergedChange } from "../../model/change.ts";
import { branchChangesOf } from "./merged-changes.ts";

const merged = (number: number, at: string, by: readonly string[]): MergedChange => ({
  number,
  author: { login: "sam", app: false },
  last_commit_by: "sam",
  written_by: ["sam"],
  merged_by: { login: "sam", app: false },
  merged_at: at,
  head: "a".repeat(40),
  commit: "b".repeat(40),
  approved_by: by.map((login) => ({ login, app: false })),
  perhaps_approved_by: [],
  checks: "passed",
  workflows: false,
  requests: [],
  labels: [],
});

const month = (name: string, repository: number, parts: Partial<ChangeRecord>) => ({
  file: `evidence/acme/changes/${name}/ledger.md`,
  body: "",
  data: {
    record: "changes" as const,
    schema: 2 as const,
    organization: "acme",
    repository: "ledger",
    repository_id: repository,
    month: name,
    head: null,
    merged: [],
    pushes: [],
    deployments: [],
    ...parts,
  },
});

test("changes of all months stand newest first, and what nobody else approved is told", () => {
  const push = { commit: "c".repeat(40), author: null, at: "2026-02-03T00:00:00Z" };
  const changes = [
    month("2026-02", 7, { pushes: [push], merged: [merged(2, "2026-02-01T00:00:00Z", ["sam"])] }),
    month("2026-01", 7, { merged: [merged(1, "2026-01-01T00:00:00Z", ["rhea"])] }),
    month("2026-02", 8, { merged: [merged(3, "2026-02-09T00:00:00Z", [])] }),
  ];
  expect(branchChangesOf(7, { changes })).toMatchObject({
    changes: [
      { is: "pushed", push },
      { is: "merged", change: { number: 2 }, alone: true },
      { is: "merged", change: { number: 1 }, alone: false },
    ],
    files: ["evidence/acme/changes/2026-01/ledger.md", "evidence/acme/changes/2026-02/ledger.md"],
  });
  expect(branchChangesOf(9, { changes })).toEqual({ changes: [], files: [] });
});
