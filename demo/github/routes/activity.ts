import { commitsBetween, isAncestor } from "../git/history.ts";
import { failure, ok, type Answer } from "../http/answer.ts";
import { param, type Call } from "../http/call.ts";
import { list } from "../http/pagination.ts";
import { activityShape } from "../shapes/activity.ts";
import { pullShape } from "../shapes/pull-request.ts";
import type { PullRequest, Repository } from "../world.ts";
import type { Route } from "./route.ts";

/** Who moved which branch, and which pull request brought a commit. */
export const activityRoutes: Route[] = [
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/activity",
    scope: "repository",
    permission: "contents=read",
    handler: listActivity,
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/commits/{commit_sha}/pulls",
    scope: "repository",
    permission: "pull_requests=read",
    handler: listPulls,
  },
];

// https://docs.github.com/en/rest/repos/repos#list-repository-activities
function listActivity(call: Call, repository: Repository): Answer {
  const { query } = call;
  const ref = query.get("ref");
  const full = ref === null || ref.startsWith("refs/") ? ref : `refs/heads/${ref}`;
  const actor = query.get("actor")?.toLowerCase();
  const all = repository.activities.filter(
    (one) =>
      (full === null || one.ref === full) &&
      (actor === undefined || one.actor?.login.toLowerCase() === actor),
  );
  if (query.get("direction") !== "asc") all.reverse();
  // Pages are found by a cursor and not by a number.
  const after = query.get("after");
  const begin = after === null ? 0 : all.findIndex(({ id }) => String(id) === after) + 1;
  const size = Math.min(Number(query.get("per_page") ?? 30) || 30, 100);
  const page = all.slice(begin, begin + size);
  const last = page.at(-1);
  const headers: Record<string, string> = {};
  if (last !== undefined && begin + size < all.length) {
    const next = new URL(call.url);
    next.searchParams.set("after", String(last.id));
    headers.Link = `<${next.href}>; rel="next"`;
  }
  return ok(
    page.map((one) => activityShape(call.urls, one)),
    headers,
  );
}

// https://docs.github.com/en/rest/commits/commits#list-pull-requests-associated-with-a-commit
async function listPulls(call: Call, repository: Repository): Promise<Answer> {
  const ref = param(call, "commit_sha");
  const sha = await call.git.resolve(repository, ref);
  if (sha === null) return failure(422, `No commit found for SHA: ${ref}`);
  const main = await call.git.resolve(repository, "HEAD");
  const isIn = main !== null && (await isAncestor(call.git, repository, sha, main));
  const found: PullRequest[] = [];
  for (const pull of repository.pulls) if (await brought(call, repository, pull, sha, isIn)) found.push(pull);
  return list(call, found, (pull) => pullShape(call.urls, repository, pull));
}

/** A merged pull request brought its commits and what merging made of them; an open one is asked for outside base. */
async function brought(
  call: Call,
  repository: Repository,
  { base, head, merged_at: merged, merge_commit_sha: made }: PullRequest,
  sha: string,
  isInBase: boolean,
): Promise<boolean> {
  if (merged === null && isInBase) return false;
  const own = await commitsBetween(call.git, repository, base.sha, head.sha);
  if (own.includes(sha)) return true;
  if (merged === null || made === null) return false;
  return (await commitsBetween(call.git, repository, base.sha, made)).includes(sha);
}
