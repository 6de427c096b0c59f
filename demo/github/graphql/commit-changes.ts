import { commitsBetween, commitsUpTo } from "../git/history.ts";
import { repositoryDenial } from "../http/permissions.ts";
import { nodeId } from "../shapes/node-id.ts";
import type { CheckRun, PullRequest, Repository } from "../world.ts";
import { connection, type PageArguments } from "./connection.ts";
import type { Session } from "./git-objects.ts";
import { throwDenial } from "./refusal.ts";

type Shape = Record<string, unknown>;

/** What a `Commit` tells of how it came in: what it stands on, the pull requests it came with, how its checks ended. */
export const changeFieldsOf = (
  session: Session,
  repository: Repository,
  sha: string,
  commit: (oid: string) => Promise<Shape>,
): Shape => ({
  history: async (page: PageArguments) => {
    const commits = await commitsUpTo(session.git, repository, sha);
    return connection("history", commits, page, (oid) => lazyCommit(oid, () => commit(oid)));
  },
  associatedPullRequests: async (page: PageArguments) => {
    throwDenial(repositoryDenial(session.caller, repository, "pull_requests=read"));
    const pulls = await pullsOf(session, repository, sha);
    return connection("associatedPullRequests", pulls, page, ({ id, number, base, merged_at: merged }) => ({
      __typename: "PullRequest",
      id: nodeId("PullRequest", id),
      number,
      baseRefName: base.ref,
      merged: merged !== null,
      mergedAt: merged,
      baseRepository: {
        __typename: "Repository",
        id: nodeId("Repository", repository.id),
        databaseId: repository.id,
      },
    }));
  },
  statusCheckRollup: () => {
    throwDenial(repositoryDenial(session.caller, repository, "checks=read"));
    const state = rollup(repository.checkRuns.filter(({ head_sha: head }) => head === sha));
    return state && { __typename: "StatusCheckRollup", id: nodeId("StatusCheckRollup", sha), state };
  },
});

/** A commit whose fields are read when one of them is asked for. */
function lazyCommit(oid: string, readIt: () => Promise<Shape>): Shape {
  let read: Promise<Shape> | null = null;
  const commit = () => (read ??= readIt());
  const field =
    (name: string) =>
    async (...given: readonly unknown[]): Promise<unknown> => {
      const value: unknown = (await commit())[name];
      if (typeof value !== "function") return value;
      const answer: unknown = Reflect.apply(value, undefined, given);
      return answer;
    };
  return {
    __typename: "Commit",
    oid,
    committedDate: field("committedDate"),
    author: field("author"),
    parents: field("parents"),
    associatedPullRequests: field("associatedPullRequests"),
  };
}

/** The merged pull requests that brought a commit in. */
async function pullsOf(session: Session, repository: Repository, sha: string): Promise<PullRequest[]> {
  const found: PullRequest[] = [];
  for (const pull of repository.pulls) {
    if (pull.merged_at === null || pull.merge_commit_sha === null) continue;
    const brought = await commitsBetween(session.git, repository, pull.base.sha, pull.merge_commit_sha);
    if (brought.includes(sha)) found.push(pull);
  }
  return found;
}

/** GitHub's `StatusState` of all checks of a commit, the last of each name; null where none ran. */
function rollup(runs: readonly CheckRun[]): "PENDING" | "FAILURE" | "SUCCESS" | null {
  const last = [...new Map(runs.map((run) => [run.name, run])).values()];
  if (last.length === 0) return null;
  if (last.some(({ status }) => status !== "completed")) return "PENDING";
  const passing: readonly CheckRun["conclusion"][] = ["success", "neutral", "skipped"];
  return last.every(({ conclusion }) => passing.includes(conclusion)) ? "SUCCESS" : "FAILURE";
}
