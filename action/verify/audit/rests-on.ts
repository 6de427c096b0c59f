import type { FaultReason } from "../../../model/reasons/verify/faults.ts";
import { isBelow } from "./ancestry.ts";
import { citedBy } from "./citations.ts";
import { type AuditDocument, citationKey, type History, type HistoryCommit } from "./history.ts";

/** What a document that rests on one commit cites there and that is not so. */
export function restsOn(
  history: History,
  { commit }: HistoryCommit,
  document: Extract<AuditDocument, { kind: "conclusion" | "addition" | "certification" }>,
): FaultReason[] {
  const { commit: cited } = document.data;
  if (!isBelow(history, cited, commit)) return [{ reason: "cited-commit-not-in-history", with: { cited } }];
  return citedBy(document).flatMap(({ file, digest }): FaultReason[] => {
    const blob = history.cited.get(citationKey(cited, file)) ?? null;
    if (blob === null) return [{ reason: "cited-file-missing", with: { file, cited } }];
    return digest === null || history.digests.get(blob) === digest
      ? []
      : [{ reason: "cited-file-otherwise", with: { file, cited } }];
  });
}
