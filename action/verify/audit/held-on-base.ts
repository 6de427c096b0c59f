import { isBelow } from "./ancestry.ts";
import { broughtBy } from "./brought.ts";
import { foundOnce } from "./found-once.ts";
import type { History, HistoryCommit } from "./history.ts";

/**
 * Commits that were base's: documents name them as what was read, and sign-offs as the merge. A branch that was merged
 * by rebase leaves its commits on base, so that where they stand tells nothing.
 */
const commitsOfBase = foundOnce((history): readonly string[] => {
  const named = new Set<string>();
  for (const document of history.documents.values())
    switch (document.kind) {
      case "conclusion":
      case "addition":
      case "certification":
        named.add(document.data.commit);
        break;
      case "review":
        named.add(document.data.population.commit);
        break;
      case "sign-off":
        named.add(document.data.merge);
        break;
      case "scan":
        named.add(document.data.base);
        break;
      case "unreadable":
        break;
      default:
        return document satisfies never;
    }
  return [...named].filter((commit) => history.byName.has(commit));
});

/** What a commit wrote over, among the files of a kind that are looked at. */
export interface Overwritten {
  path: string;
  /** What stood there. */
  before: string;
  after: string;
}

export const overwrittenBy = (commit: HistoryCommit): Overwritten[] =>
  broughtBy(commit).flatMap(({ path, before, after }) =>
    before === null || after === null || before === after ? [] : [{ path, before, after }],
  );

/**
 * Whether base held what a commit wrote over: a commit of base below it has what brought that, and each of the commits
 * that are asked for besides.
 */
export function wasOnBase(
  history: History,
  { commit }: HistoryCommit,
  { path, before }: Overwritten,
  besides: readonly string[] = [],
): boolean {
  const brought = history.commits.filter((one) =>
    one.steps.some(({ changes }) =>
      changes.some((change) => change.path === path && change.after === before),
    ),
  );
  return commitsOfBase(history).some(
    (base) =>
      base !== commit &&
      isBelow(history, base, commit) &&
      besides.every((one) => isBelow(history, one, base)) &&
      brought.some((one) => one.commit !== commit && isBelow(history, one.commit, base)),
  );
}
