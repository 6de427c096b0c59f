import { digestsFile, documentKind } from "../../../../model/paths.ts";
import type { Finding, History, HistoryCommit } from "../history.ts";

/** Kinds of documents that are written once. */
const ONCE = new Set(["scan", "sign-off"]);

/** Records of scans and of sign-offs are added and never touched again; nothing that was listed is taken away. */
export function rewritten({ commits, organization }: History): Finding[] {
  return commits.flatMap((one) => {
    const found = new Map<string, Finding>();
    const { commit, steps } = one;
    for (const path of takenAway(one, organization))
      found.set(path, { commit, path, reason: { reason: "evidence-deleted", with: {} } });
    for (const { path, before, after } of steps.flatMap(({ changes }) => changes)) {
      if (before === null || before === after || !ONCE.has(documentKind(path) ?? "")) continue;
      const reason = after === null ? "record-deleted" : "record-edited";
      found.set(path, { commit, path, reason: { reason, with: {} } });
    }
    return [...found.values()];
  });
}

/** Files that the list had before, and has no more: what was never listed may be put right by taking it away. */
function takenAway({ via, listed }: HistoryCommit, organization: string): string[] {
  if (listed === null) return [];
  const { removed, added } = listed;
  return via.changes.flatMap(({ path, after }) =>
    after === null && path !== digestsFile(organization) && removed.has(path) && !added.has(path)
      ? [path]
      : [],
  );
}
