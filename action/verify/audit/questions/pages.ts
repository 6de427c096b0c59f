import type { FaultReason } from "../../../../model/reasons/verify/faults.ts";
import { broughtBy, firstBrought, isInNameOfApp } from "../brought.ts";
import { documentKey, type Finding, type History, type HistoryCommit } from "../history.ts";
import { mergedReviews } from "../merged-reviews.ts";
import { isOfThisVersion } from "../same-version.ts";

/** What people read of a record is what is printed of it. */
export function pages(history: History): Finding[] {
  return printable(history).flatMap(({ commit, path, key }): Finding[] => {
    const reason = isOfThisVersion(history, commit) ? faultOf(history, key) : null;
    return reason === null ? [] : [{ commit: commit.commit, path, reason }];
  });
}

/** How many pages were compared, and how many another version printed. */
export function pagesCompared(history: History): { compared: number; not_compared: number } {
  const all = printable(history);
  const compared = all.filter(({ commit }) => isOfThisVersion(history, commit)).length;
  return { compared, not_compared: all.length - compared };
}

interface Printable {
  commit: HistoryCommit;
  path: string;
  key: string;
}

/**
 * Every page that the action printed, each content once, where it was brought first. In a review people write by hand,
 * so that it is looked at where an App wrote it, and as it was merged.
 */
function printable(history: History): Printable[] {
  const first = firstBrought(history);
  const merged = new Map(mergedReviews(history).map(({ path, merge }) => [`${merge} ${path}`, path]));
  const seen = new Set<string>();
  return history.commits.flatMap((commit) => {
    const brought = broughtBy(commit).flatMap(({ path, after }): Printable[] => {
      const key = after === null ? "" : documentKey(path, after);
      if (!history.pages.has(key) || first.get(key) !== commit) return [];
      const isReview = history.documents.get(key)?.kind === "review";
      return isReview && !isInNameOfApp(history, commit) ? [] : [{ commit, path, key }];
    });
    const reviews = (commit.steps[0]?.changes ?? []).flatMap(({ path, after }): Printable[] =>
      after !== null && merged.has(`${commit.commit} ${path}`)
        ? [{ commit, path, key: documentKey(path, after) }]
        : [],
    );
    return [...brought, ...reviews].filter(({ key }) => !seen.has(key) && seen.add(key));
  });
}

function faultOf({ pages: states }: History, key: string): FaultReason | null {
  const state = states.get(key);
  switch (state) {
    case undefined:
    case "as-printed":
      return null;
    case "otherwise":
      return { reason: "page-otherwise", with: {} };
    case "names-not-read":
      return { reason: "page-not-printed", with: {} };
    default:
      return state satisfies never;
  }
}
