import { conclusionFile } from "../../../../model/paths.ts";
import type { Conclusion } from "../../../../model/conclusion.ts";
import type { FaultReason } from "../../../../model/reasons/verify/faults.ts";
import { isBelow } from "../ancestry.ts";
import { broughtDocuments } from "../brought.ts";
import { citationKey, type Finding, type History, type HistoryCommit } from "../history.ts";
import { citedBy } from "../citations.ts";

/** Every conclusion rests on a commit below it, and cites what stands there. */
export function conclusions(history: History): Finding[] {
  return history.commits.flatMap((commit) =>
    broughtDocuments(history, commit, "conclusion").flatMap(({ path, document: { data } }) =>
      faultsOf(history, commit, { path, data }).map((reason) => ({ commit: commit.commit, path, reason })),
    ),
  );
}

function faultsOf(
  history: History,
  { commit }: HistoryCommit,
  { path, data }: { path: string; data: Conclusion },
): FaultReason[] {
  const { organization, period, entity, regime, commit: cited } = data;
  const expected = conclusionFile({ organization, period: period.id, entity, regime });
  const misplaced: FaultReason[] =
    path === expected ? [] : [{ reason: "record-misplaced", with: { expected } }];
  if (!isBelow(history, cited, commit))
    return [...misplaced, { reason: "cited-commit-not-in-history", with: { cited } }];
  const faults = citedBy({ kind: "conclusion", data }).flatMap(({ file, digest }): FaultReason[] => {
    const blob = history.cited.get(citationKey(cited, file)) ?? null;
    if (blob === null) return [{ reason: "cited-file-missing", with: { file, cited } }];
    return digest === null || history.digests.get(blob) === digest
      ? []
      : [{ reason: "cited-file-otherwise", with: { file, cited } }];
  });
  return [...misplaced, ...faults];
}
