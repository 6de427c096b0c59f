import type { FaultReason } from "../../../../model/reasons/verify/faults.ts";
import type { Review, ReviewLine } from "../../../../model/review.ts";
import { lineName } from "../../../../model/reviews/line-name.ts";
import { broughtBy, broughtDocuments } from "../brought.ts";
import type { Finding, History, LastUses } from "../history.ts";
import { reviewAt } from "../review-at.ts";

/**
 * The last use that a review keeps of what was seen done is the one that was recorded by then: the scan that sees it
 * done writes both in one commit.
 */
export function lastUses(history: History): Finding[] {
  return history.commits.flatMap((commit) => {
    const uses = history.lastUses.get(commit.commit);
    if (uses === undefined || broughtDocuments(history, commit, "review").length === 0) return [];
    const merged = broughtDocuments(history, commit, "scan").length > 1;
    return broughtBy(commit).flatMap(({ path, before, after }): Finding[] => {
      const [was, is] = [reviewAt(history, path, before), reviewAt(history, path, after)];
      return (is?.lines ?? [])
        .filter((line) => isNewlyDone(was, line) && !isAsRecorded(line, uses, merged))
        .map(({ uid, remediation }) => {
          const reason: FaultReason = {
            reason: "last-use-otherwise",
            with: { uid, used: remediation?.used ?? null, recorded: uses[uid] ?? null },
          };
          return { commit: commit.commit, path, reason };
        });
    });
  });
}

function isNewlyDone(before: Review | null, line: ReviewLine): boolean {
  const done = line.remediation?.done ?? null;
  const old = before?.lines.find((one) => lineName(one) === lineName(line))?.remediation?.done ?? null;
  return done !== null && done !== old;
}

/** Several scans that one commit brings may have seen it done before the last of them recorded a later use. */
function isAsRecorded({ uid, remediation }: ReviewLine, uses: LastUses, merged: boolean): boolean {
  const [used, recorded] = [remediation?.used ?? null, uses[uid] ?? null];
  if (used === recorded) return true;
  return merged && recorded !== null && (used === null || used < recorded);
}
