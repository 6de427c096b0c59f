import { type DirectPush, type MergedChange, wasApprovedByNobodyElse } from "../../model/change.ts";
import type { Ledger } from "../../model/ledger.ts";
import { recordedChanges } from "../../model/recorded-changes.ts";

/** One thing that came into a default branch. */
export type BranchChange =
  | { is: "merged"; at: string; change: MergedChange; alone: boolean }
  | { is: "pushed"; at: string; push: DirectPush };

/** What scans recorded of the default branch of a repository, newest first, and the documents of it. */
export function branchChangesOf(
  repository: number,
  { changes }: Pick<Ledger, "changes">,
): { changes: readonly BranchChange[]; files: readonly string[] } {
  const own = changes.filter(({ data }) => data.repository_id === repository);
  const recorded = recordedChanges({ changes: own }).get(repository);
  const all = [
    ...(recorded?.merged ?? []).map((change): BranchChange => {
      const alone = wasApprovedByNobodyElse(change);
      return { is: "merged", at: change.merged_at, change, alone };
    }),
    ...(recorded?.pushes ?? []).map((push): BranchChange => ({ is: "pushed", at: push.at, push })),
  ];
  return {
    changes: all.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)),
    files: own.map(({ file }) => file).sort(),
  };
}
