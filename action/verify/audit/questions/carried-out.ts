import type { Review, ReviewLine } from "../../../../model/review.ts";
import { conflictKey } from "../../../../model/reviews/conflict.ts";
import { lineName } from "../../../../model/reviews/line-name.ts";
import type { Remediation } from "../../../../model/reviews/remediation.ts";
import { sameData } from "../../../../model/same-data.ts";
import { isBelow } from "../ancestry.ts";
import { broughtBy, isByAction } from "../brought.ts";
import type { Finding, History } from "../history.ts";
import { mergedReviews } from "../merged-reviews.ts";
import { reviewAt } from "../review-at.ts";

/**
 * What scans saw done of a merged review is added to and never taken back: what was undone later stands beside it. The
 * action alone records it.
 */
export function carriedOut(history: History): Finding[] {
  const merged = mergedReviews(history);
  return history.commits.flatMap((commit) =>
    broughtBy(commit).flatMap(({ path, before: was, after: is }): Finding[] => {
      const [before, after] = [reviewAt(history, path, was), reviewAt(history, path, is)];
      const isMerged = merged.some((one) => one.path === path && isBelow(history, one.merge, commit.commit));
      if (before === null || after === null || !isMerged) return [];
      const known = rowsOf(before);
      const goesOn = isByAction(history, commit) ? isContinued : sameData;
      return [...rowsOf(after)]
        .filter(([name, { remediation }]) => {
          const old = known.get(name);
          return old !== undefined && !goesOn(old.remediation, remediation);
        })
        .map(([, { uid }]) => ({
          commit: commit.commit,
          path,
          reason: { reason: "remediation-rewritten", with: { uid } },
        }));
    }),
  );
}

type Row = Pick<ReviewLine, "uid" | "remediation">;

/** The lines and the conflicts of a review, by what tells each from the others. */
const rowsOf = ({ lines, conflicts }: Review) =>
  new Map<string, Row>([
    ...lines.map((line) => [lineName(line), line] as const),
    ...(conflicts ?? []).map((one) => [conflictKey(one), one] as const),
  ]);

/** Whether one state can follow another, by one scan or by several that were merged at once. */
function isContinued(before: Remediation | null, after: Remediation | null): boolean {
  // Whether there is anything to be done follows from the decision, and is held with that.
  if (before === null || after === null) return true;
  const [was, is] = [before.returned ?? [], after.returned ?? []];
  if (!sameData(is.slice(0, was.length), was)) return false;
  const next = is[was.length];
  if (before.done === null) return true;
  return next === undefined
    ? sameData([before.done, before.scan, before.used], [after.done, after.scan, after.used])
    : sameData([before.done, before.scan], [next.done, next.scan]);
}
