import type { Deployment, DirectPush, MergedChange, RepositoryChanges } from "../../../model/change.ts";
import { LEDGER } from "./a-snapshot.ts";

/** A change that sam made, rhea approved and merged, and whose checks passed. */
export const aChange = (changes: Partial<MergedChange> = {}): MergedChange => ({
  number: 12,
  author: { login: "sam", app: false },
  last_commit_by: "sam",
  written_by: ["sam"],
  merged_by: { login: "rhea", app: false },
  merged_at: "2026-01-15T09:00:00Z",
  head: "a".repeat(40),
  commit: "b".repeat(40),
  approved_by: [{ login: "rhea", app: false }],
  perhaps_approved_by: [],
  checks: "passed",
  workflows: false,
  requests: ["acme/ledger-export#3"],
  labels: [],
  ...changes,
});

/** A commit that sam pushed. */
export const aPush = (changes: Partial<DirectPush> = {}): DirectPush => ({
  commit: "c".repeat(40),
  author: "sam",
  at: "2026-01-16T09:00:00Z",
  ...changes,
});

/** A deployment of {@link aChange} to production, by olga. */
export const aDeployment = (changes: Partial<Deployment> = {}): Deployment => ({
  deployment: 62001,
  environment: "production",
  commit: "b".repeat(40),
  by: { login: "olga", app: false },
  at: "2026-01-17T09:00:00Z",
  ...changes,
});

/** What happened to the default branch of {@link LEDGER}. */
export const changesOf = (parts: Partial<RepositoryChanges> = {}): RepositoryChanges => ({
  repository: LEDGER.id,
  head: "f".repeat(40),
  merged: [],
  pushes: [],
  deployments: [],
  ...parts,
});
