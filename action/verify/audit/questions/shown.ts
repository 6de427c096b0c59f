import type { FaultReason } from "../../../../model/reasons/verify/faults.ts";
import type { ReviewLine } from "../../../../model/review.ts";
import { broughtBy } from "../brought.ts";
import { mergedReviews } from "../merged-reviews.ts";
import { citationKey, documentKey, type Finding, type History } from "../history.ts";
import { reviewAt } from "../review-at.ts";
import { isOfThisVersion } from "../same-version.ts";
import { digestOfShown } from "../sighted.ts";

/**
 * What a review shows of an identity is what was recorded of it where the population was frozen, its last use included.
 * It is looked at as it was opened and as it was merged; lines that came up later show what was there then.
 */
export function shown(history: History): Finding[] {
  const opened = new Set<string>();
  const merges = new Map(mergedReviews(history).map(({ path, merge }) => [`${merge} ${path}`, path]));
  return history.commits.flatMap((commit) => {
    if (!isOfThisVersion(history, commit)) return [];
    const first = broughtBy(commit).filter(({ path, after }) => {
      if (opened.has(path) || reviewAt(history, path, after) === null) return false;
      opened.add(path);
      return true;
    });
    const merged = (commit.steps[0]?.changes ?? []).filter(({ path }) =>
      merges.has(`${commit.commit} ${path}`),
    );
    return [...first, ...merged].flatMap(({ path, after }): Finding[] => {
      const review = reviewAt(history, path, after);
      return (review?.lines ?? []).flatMap((line) => {
        const reason = review === null ? null : otherwise(history, review.population.commit, line);
        return reason === null ? [] : [{ commit: commit.commit, path, reason }];
      });
    });
  });
}

function otherwise(history: History, commit: string, line: ReviewLine): FaultReason | null {
  if (line.off_cycle !== null) return null;
  const { uid, file } = line;
  // A file that is not there is named where citations are asked for.
  const blob = history.cited.get(citationKey(commit, file)) ?? null;
  if (blob === null) return null;
  const recorded = history.sighted.get(documentKey(file, blob))?.shown ?? null;
  if (recorded !== digestOfShown(line)) return { reason: "shown-otherwise", with: { uid } };
  const used = history.lastUses.get(commit)?.[uid] ?? null;
  return used === line.last_used ? null : { reason: "shown-otherwise", with: { uid } };
}
