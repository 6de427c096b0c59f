import type { DirectPush, MergedChange, RepositoryChanges } from "../../model/change.ts";
import type { Day, Instant } from "../../model/instant.ts";
import { byCodePoint } from "../../model/yaml.ts";
import type { RefusedPaths } from "../github/port.ts";
import { mergedChange } from "./merged-change.ts";
import type { BranchCommit, ChangesNode } from "./merged-query.ts";
import type { ListedRepository } from "./source.ts";

/** How far the default branch of one repository was read, newest first. */
export interface BranchReading {
  branch: string;
  known: RepositoryChanges | null;
  /** Nothing is read that was merged before it. */
  from: Instant;
  /** Where the ledger has nothing to end at, commits from then on count. */
  first: Instant;
  pulls: { cursor: string | null; done: boolean };
  commits: { cursor: string | null; done: boolean };
  head: string | null;
  merged: MergedChange[];
  /** Commits that the ledger has not accounted for, and whether the one that it ends at was met. */
  fresh: BranchCommit[];
  isReached: boolean;
}

/** Where reading begins: at what the ledger holds last, or where nothing is recorded at the first day that is asked about. */
export function branchReading(
  { facts }: ListedRepository,
  known: RepositoryChanges | null,
  first: Day,
): BranchReading {
  const begins = `${first}T00:00:00Z`;
  const from = known?.merged.at(-1)?.merged_at ?? begins;
  const branch = facts.default_branch;
  return {
    branch: branch ?? "",
    known,
    from,
    first: from < begins ? from : begins,
    pulls: { cursor: null, done: branch === null },
    commits: { cursor: null, done: branch === null },
    head: null,
    merged: [],
    fresh: [],
    isReached: false,
  };
}

/** Takes a page, and says whether another is needed. */
export function takeBranchPage(
  reading: BranchReading,
  { pullRequests, defaultBranchRef }: ChangesNode,
  refused: RefusedPaths,
  lacksChecks: boolean,
): "more" | "done" | "refused" {
  const isAbove = ([field, , , below]: readonly (string | number)[]) =>
    field === "defaultBranchRef" || below === undefined;
  if (refused.some(isAbove)) return "refused";
  if (!reading.pulls.done && !takePulls(reading, pullRequests, refused, lacksChecks)) return "refused";
  if (!reading.commits.done && !takeCommits(reading, defaultBranchRef)) return "refused";
  return reading.pulls.done && reading.commits.done ? "done" : "more";
}

function takePulls(
  reading: BranchReading,
  page: ChangesNode["pullRequests"],
  refused: RefusedPaths,
  lacksChecks: boolean,
): boolean {
  if (!page || page.nodes.includes(null)) return false;
  const recorded = new Set(reading.known?.merged.map(({ number }) => number));
  // One that was commented on while pages were read may have been missed before: what lies in the time that is
  // accounted for is looked for by its number.
  const earliest = reading.known?.merged[0]?.merged_at ?? reading.from;
  page.nodes.forEach((pull, at) => {
    if (pull === null || recorded.has(pull.number)) return;
    const fields = refused.filter(([, , index]) => index === at).map(([, , , field]) => String(field));
    const change = mergedChange(pull, new Set(fields), lacksChecks);
    if (change === null || change.merged_at < earliest) return;
    if (!reading.merged.some(({ number }) => number === change.number)) reading.merged.push(change);
  });
  // Nothing is merged after it was last touched, so that what comes next was merged before.
  const isBefore = page.nodes.some((pull) => pull !== null && pull.updatedAt < reading.from);
  reading.pulls.done = isBefore || !page.pageInfo.hasNextPage;
  reading.pulls.cursor = page.pageInfo.endCursor;
  return true;
}

function takeCommits(reading: BranchReading, ref: ChangesNode["defaultBranchRef"]): boolean {
  // A repository without a commit has no branch, and then no merged pull request either.
  if (ref === null) reading.commits.done = true;
  if (ref === null) return reading.merged.length === 0;
  const { oid, history } = ref?.target ?? {};
  if (oid === undefined || history === undefined) return false;
  reading.head ??= oid;
  const known = reading.known?.head ?? null;
  let isOld = history.nodes.length > 0;
  for (const commit of history.nodes) {
    const pulls = commit?.associatedPullRequests?.nodes ?? null;
    if (!commit || pulls === null || pulls.includes(null)) return false;
    if (commit.oid === known) {
      reading.commits.done = reading.isReached = true;
      return true;
    }
    isOld &&= commit.committedDate < reading.first;
    reading.fresh.push(commit);
  }
  // A history that was rewritten no longer has the commit that the ledger ended at.
  reading.commits.done = isOld || !history.pageInfo.hasNextPage;
  reading.commits.cursor = history.pageInfo.endCursor;
  return true;
}

/** What was read beyond the ledger. */
export function branchChanges(
  repository: number,
  { branch, known, from, first, head, merged, fresh, isReached }: BranchReading,
  now: Instant,
): RepositoryChanges {
  const recorded = new Set(known?.pushes.map(({ commit }) => commit));
  const earliest = latest(from, known?.pushes.at(-1)?.at ?? from);
  const pushes = fresh
    .filter(
      ({ oid, committedDate, parents, associatedPullRequests }) =>
        // The first commit of a branch comes before there is anything to merge into.
        parents.totalCount > 0 &&
        !recorded.has(oid) &&
        (isReached || committedDate >= first) &&
        !associatedPullRequests?.nodes.some((pull) => pull?.merged === true && pull.baseRefName === branch),
    )
    .map(({ oid, author, committedDate }): DirectPush => ({
      commit: oid,
      author: author?.user?.login ?? null,
      at: committedDate > now ? now : isReached ? latest(earliest, committedDate) : committedDate,
    }));
  return {
    repository,
    head: merged.length > 0 || pushes.length > 0 ? head : null,
    merged: merged.toSorted((a, b) => byCodePoint(a.merged_at, b.merged_at) || a.number - b.number),
    pushes: pushes.reverse().sort((a, b) => byCodePoint(a.at, b.at)),
    deployments: [],
  };
}

const latest = (a: Instant, b: Instant): Instant => (a > b ? a : b);
