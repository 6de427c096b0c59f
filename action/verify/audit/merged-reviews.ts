import { documentKind, reviewFile } from "../../../model/paths.ts";
import type { Review } from "../../../model/review.ts";
import { broughtDocuments } from "./brought.ts";
import { foundOnce } from "./found-once.ts";
import { citationKey, type History, type HistoryCommit } from "./history.ts";
import { reviewAt } from "./review-at.ts";

/** A review as a merge brought it onto base. */
export interface MergedReview {
  path: string;
  merge: string;
  review: Review;
}

/**
 * Every review as it was merged: by the merges that sign-offs name, and by those that first brought it onto base,
 * whether or not anybody approved it.
 */
export const mergedReviews = foundOnce((history): readonly MergedReview[] => {
  const found = new Map<string, MergedReview>();
  for (const merged of [...signed(history), ...first(history)])
    found.set(`${merged.path} ${merged.merge}`, merged);
  return [...found.values()];
});

const signed = (history: History): MergedReview[] =>
  history.commits.flatMap((commit) =>
    broughtDocuments(history, commit, "sign-off").flatMap(({ document }) => {
      const { covers, merge, organization, period } = document.data;
      if (covers.what !== "review") return [];
      const path = reviewFile({ organization, period, entity: covers.entity, regime: covers.regime });
      const blob = history.cited.get(citationKey(merge, path)) ?? null;
      return reviewOf(history, { path, merge, blob });
    }),
  );

/** Merges along the first parents of the head: each brings what its second parent has and its first had not. */
function first(history: History): MergedReview[] {
  const found: MergedReview[] = [];
  const before = ({ parents }: HistoryCommit) => history.byName.get(parents[0] ?? "");
  for (let at = history.byName.get(history.head); at !== undefined; at = before(at)) {
    if (at.parents.length < 2) continue;
    for (const { path, before: old, after: blob } of at.steps[0]?.changes ?? [])
      if (old === null && documentKind(path) === "review")
        found.push(...reviewOf(history, { path, merge: at.commit, blob }));
  }
  return found;
}

function reviewOf(
  history: History,
  { path, merge, blob }: { path: string; merge: string; blob: string | null },
): MergedReview[] {
  const review = reviewAt(history, path, blob);
  return review === null ? [] : [{ path, merge, review }];
}
