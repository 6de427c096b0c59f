import type { DirectPush, MergedChange, RepositoryChanges } from "../../model/change.ts";
import { type Day, type Instant, midnightOf } from "../../model/instant.ts";
import { withRewrites } from "../../model/recorded-changes.ts";
import { byCodePoint } from "../../model/yaml.ts";
import type { RefusedPaths } from "../github/port.ts";
import { beyond } from "./branch-history.ts";
import { mergedChange } from "./merged-change.ts";
import type { BranchCommit, ChangesNode } from "./merged-query.ts";
import type { ListedRepository } from "./source.ts";

/** How far the default branch of one repository was read, newest first. */
export interface BranchReading {
  /** GitHub's id of the repository. */
  repository: number;
  branch: string;
  known: RepositoryChanges | null;
  /** Nothing is read that was merged before it. */
  from: Instant;
  /** Where no earlier head is known, commits from then on count. */
  first: Instant;
  /** Whether the repository was made since, so that its first commit is no push to something that was there. */
  isNew: boolean;
  pulls: { cursor: string | null; done: boolean };
  commits: { cursor: string | null; done: boolean };
  head: string | null;
  /** With the name of the branch that each was merged into, as it then was. */
  merged: { change: MergedChange; base: string }[];
  /** Commits of the branch, in GitHub's order. */
  read: BranchCommit[];
  /** Whether a page held nothing but commits that say they are older than what is asked about. */
  sawOld: boolean;
  isAtEnd: boolean;
}

/** Where reading begins: at what the ledger holds last, or where nothing is recorded at the first day that is asked about. */
export function branchReading(
  { id, facts }: ListedRepository,
  known: RepositoryChanges | null,
  firstDay: Day,
): BranchReading {
  const begins = midnightOf(firstDay);
  const from = known?.merged.at(-1)?.merged_at ?? begins;
  const { default_branch: branch, created_at: created } = facts;
  return {
    repository: id,
    branch: branch ?? "",
    known,
    from,
    first: from < begins ? from : begins,
    isNew: created !== null && created >= begins,
    pulls: { cursor: null, done: branch === null },
    commits: { cursor: null, done: branch === null },
    head: null,
    merged: [],
    read: [],
    sawOld: false,
    isAtEnd: false,
  };
}

/** Takes a page, and says whether another is needed. */
export function takeBranchPage(
  reading: BranchReading,
  { pullRequests, defaultBranchRef }: ChangesNode,
  { refused, isLast, lacksChecks }: { refused: RefusedPaths; isLast: boolean; lacksChecks: boolean },
): "more" | "done" | "refused" {
  const isAbove = ([field, , , below]: readonly (string | number)[]) =>
    field === "defaultBranchRef" || below === undefined;
  if (refused.some(isAbove)) return "refused";
  if (!reading.pulls.done && !takePulls(reading, pullRequests, refused, lacksChecks)) return "refused";
  if (!reading.commits.done && !takeCommits(reading, defaultBranchRef, isLast)) return "refused";
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
    if (reading.merged.some((one) => one.change.number === change.number)) return;
    reading.merged.push({ change, base: pull.baseRefName });
  });
  // Nothing is merged after it was last touched, so that what comes next was merged before.
  const isBefore = page.nodes.some((pull) => pull !== null && pull.updatedAt < reading.from);
  reading.pulls.done = isBefore || !page.pageInfo.hasNextPage;
  reading.pulls.cursor = page.pageInfo.endCursor;
  return true;
}

function takeCommits(reading: BranchReading, ref: ChangesNode["defaultBranchRef"], isLast: boolean): boolean {
  // A repository without a commit has no branch, and then no pull request was merged into it either.
  if (ref === null) reading.commits.done = true;
  if (ref === null) return !reading.merged.some(({ base }) => base === reading.branch);
  const { oid, history } = ref?.target ?? {};
  if (oid === undefined || history === undefined) return false;
  reading.head ??= oid;
  for (const commit of history.nodes) {
    const pulls = commit?.associatedPullRequests?.nodes ?? null;
    if (!commit || pulls === null || pulls.includes(null) || commit.parents.nodes.includes(null))
      return false;
    reading.read.push(commit);
  }
  const isOld = ({ committedDate, associatedPullRequests }: BranchCommit) =>
    committedDate < reading.first &&
    !associatedPullRequests?.nodes.some((pull) => (pull?.mergedAt ?? "") >= reading.first);
  reading.sawOld ||= history.nodes.length > 0 && history.nodes.every((commit) => commit && isOld(commit));
  reading.isAtEnd = !history.pageInfo.hasNextPage;
  reading.commits.done = reading.isAtEnd || isFarEnough(reading, isLast);
  reading.commits.cursor = history.pageInfo.endCursor;
  return true;
}

/** A commit's date proves nothing: where an earlier head is known, only that head ends the reading. */
function isFarEnough(reading: BranchReading, isLast: boolean): boolean {
  const { known, read, sawOld, pulls } = reading;
  const head = known?.head ?? null;
  if (head === null) return sawOld && (isLast || (pulls.done && lostMerge(reading) === null));
  const { isMet, isClosed } = beyond(read, [head]);
  return (isMet && isClosed) || isLast;
}

/** A merge into the branch whose commit is not among those that were read; null where there is none. */
function lostMerge({ merged, branch, read }: BranchReading, before?: Instant): string | null {
  const found = new Set(read.map(({ oid }) => oid));
  const lost = merged.find(
    ({ change: { commit, merged_at: at }, base }) =>
      base === branch && commit !== null && !found.has(commit) && (before === undefined || at < before),
  );
  return lost?.change.commit ?? null;
}

/** What was read beyond the ledger. */
export function branchChanges(reading: BranchReading, now: Instant): RepositoryChanges {
  const { repository, known, from, first, head, isNew, read } = reading;
  const before = known?.head ?? null;
  const reached = before === null ? null : beyond(read, [before]);
  const recorded = [...(known?.merged ?? []), ...(known?.pushes ?? [])].flatMap(({ commit }) => commit ?? []);
  // After a rewrite, what was in the branch before and is in it again was accounted for, too.
  const { fresh, isMet } = reached?.isMet === true ? reached : beyond(read, recorded);
  const lost = head === null || reached?.isMet === true ? null : (before ?? lostMerge(reading, now));
  const merged = ownMerges(reading, fresh);
  const accounted = new Set([...(known?.merged ?? []), ...merged].map(({ number }) => number));
  const earliest = [from, first, known?.pushes.at(-1)?.at ?? first].reduce((a, b) => (a > b ? a : b));
  const pushes = fresh
    .filter(
      (commit) =>
        // The first commit of a new repository comes before there is anything to merge into.
        (commit.parents.nodes.length > 0 || before !== null || lost !== null || !isNew) &&
        !recorded.includes(commit.oid) &&
        (isMet || commit.committedDate >= first) &&
        !pullsOf(reading, commit).some(
          (pull) => pull.baseRefName === reading.branch || accounted.has(pull.number),
        ),
    )
    .map(({ oid, author, committedDate: at }): DirectPush => {
      const isPossible = at <= now && (!isMet || at >= earliest);
      return { commit: oid, author: author?.user?.login ?? null, at: isPossible ? at : now };
    });
  return {
    repository,
    head: head === before ? null : head,
    merged: merged.toSorted((a, b) => byCodePoint(a.merged_at, b.merged_at) || a.number - b.number),
    pushes: pushes.reverse().sort((a, b) => byCodePoint(a.at, b.at)),
    deployments: [],
    ...withRewrites(head === null || lost === null ? [] : [{ from: lost, to: head, at: now }]),
  };
}

/**
 * Those that were merged into the branch, and those that were merged into another and whose commit came into this one
 * with no pull request of its own: so it is where another branch was made the default one.
 */
function ownMerges(reading: BranchReading, fresh: readonly BranchCommit[]): MergedChange[] {
  const came = new Set(
    fresh
      .filter((commit) => !pullsOf(reading, commit).some(({ baseRefName: base }) => base === reading.branch))
      .map(({ oid }) => oid),
  );
  return reading.merged
    .filter(
      ({ change: { commit }, base }) => base === reading.branch || (commit !== null && came.has(commit)),
    )
    .map(({ change }) => change);
}

/** The merged pull requests of the repository that brought a commit in. */
const pullsOf = ({ repository }: BranchReading, { associatedPullRequests: pulls }: BranchCommit) =>
  (pulls?.nodes ?? [])
    .filter((pull) => pull !== null)
    .filter(({ mergedAt, baseRepository }) => mergedAt !== null && baseRepository?.databaseId === repository);
