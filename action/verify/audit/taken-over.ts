import { documentKind } from "../../../model/paths.ts";
import { broughtBy, isByAction } from "./brought.ts";
import type { History, HistoryCommit } from "./history.ts";

/**
 * True for a person's edit of reviews that the action took over: people may write there in a pull request, and what
 * they wrote is evidence once a commit of the action stands on it.
 */
export function isTakenOver(history: History, commit: HistoryCommit): boolean {
  if (!isPersonsEdit(history, commit) || history.tips.has(commit.commit)) return false;
  const children = childrenOf(history).get(commit.commit) ?? [];
  return (
    children.length > 0 &&
    children.every((child) => {
      if (isPersonsEdit(history, child)) return isTakenOver(history, child);
      return child.evidence !== commit.evidence && isByAction(history, child);
    })
  );
}

/** A commit of somebody else that changed reviews and nothing else of the evidence. */
export function isPersonsEdit(history: History, commit: HistoryCommit): boolean {
  const brought = broughtBy(commit);
  return (
    brought.length > 0 &&
    !isByAction(history, commit) &&
    brought.every(({ path }) => documentKind(path) === "review")
  );
}

const CHILDREN = new WeakMap<History, ReadonlyMap<string, readonly HistoryCommit[]>>();

/** The commits that stand on each; a history does not change, so they are found once. */
function childrenOf(history: History): ReadonlyMap<string, readonly HistoryCommit[]> {
  const known = CHILDREN.get(history);
  if (known !== undefined) return known;
  const children = new Map<string, HistoryCommit[]>();
  for (const commit of history.commits)
    for (const parent of commit.parents) {
      const all = children.get(parent) ?? [];
      all.push(commit);
      children.set(parent, all);
    }
  CHILDREN.set(history, children);
  return children;
}
