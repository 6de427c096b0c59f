import { z } from "zod";
import { changesSince, commitsBetween } from "../git/history.ts";
import { created, failure, invalid, notFound, ok, type Answer } from "../http/answer.ts";
import { actorOf, param, readBody, type Call } from "../http/call.ts";
import { list } from "../http/pagination.ts";
import { isRebaseable } from "../pull-requests/merge.ts";
import { mergeability } from "../pull-requests/mergeable.ts";
import { recordHead } from "../pull-requests/refresh.ts";
import { pullShape } from "../shapes/pull-request.ts";
import { simpleUser } from "../shapes/user.ts";
import { timestamp, type PullRequest, type Repository } from "../world.ts";
import { takeId } from "../world/ids.ts";
import type { Route } from "./route.ts";

/** Pull requests themselves; reviews and merging are beside this file. */
export const pullRoutes: Route[] = [
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/pulls",
    scope: "repository",
    permission: "pull_requests=read",
    handler: listPulls,
  },
  {
    method: "POST",
    template: "/repos/{owner}/{repo}/pulls",
    scope: "repository",
    permission: "pull_requests=write",
    handler: createPull,
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/pulls/{pull_number}",
    scope: "repository",
    permission: "pull_requests=read",
    handler: async (call, repository) => {
      const pull = findPull(call, repository);
      return pull === undefined ? notFound() : ok(await fullPull(call, repository, pull));
    },
  },
  {
    method: "PATCH",
    template: "/repos/{owner}/{repo}/pulls/{pull_number}",
    scope: "repository",
    permission: "pull_requests=write",
    handler: updatePull,
  },
];

/** The pull request that the path names. */
export function findPull(call: Call, repository: Repository): PullRequest | undefined {
  const number = Number(param(call, "pull_number"));
  return repository.pulls.find((pull) => pull.number === number);
}

function listPulls(call: Call, repository: Repository): Answer {
  const state = call.query.get("state") ?? "open";
  const base = call.query.get("base");
  const head = call.query.get("head");
  const prefix = `${repository.owner.login}:`.toLowerCase();
  const listed = repository.pulls.filter((pull) => {
    if (state !== "all" && pull.state !== state) return false;
    if (base !== null && pull.base.ref !== base) return false;
    // GitHub ignores a head filter that does not name an owner.
    return (
      head === null || !head.includes(":") || head.toLowerCase() === prefix + pull.head.ref.toLowerCase()
    );
  });
  if (call.query.get("direction") !== "asc") listed.reverse();
  return list(call, listed, (pull) => pullShape(call.urls, repository, pull));
}

const newPull = z.object({
  title: z.string().min(1),
  head: z.string(),
  base: z.string(),
  body: z.string().nullish(),
  draft: z.boolean().default(false),
});

async function createPull(call: Call, repository: Repository): Promise<Answer> {
  const read = readBody(call, "PullRequest", newPull);
  if ("refused" in read) return read.refused;
  const user = actorOf(call);
  if (user === null) return failure(401, "Requires authentication");
  const { title, body, base, draft } = read.body;
  const [ref = "", owner] = read.body.head.split(":").reverse();
  const ours = owner === undefined || owner.toLowerCase() === repository.owner.login.toLowerCase();
  const headSha = ours ? await call.git.resolve(repository, `refs/heads/${ref}`) : null;
  const baseSha = await call.git.resolve(repository, `refs/heads/${base}`);
  if (headSha === null) return invalid({ resource: "PullRequest", field: "head", code: "invalid" });
  if (baseSha === null) return invalid({ resource: "PullRequest", field: "base", code: "invalid" });
  const custom = (message: string): Answer => invalid({ resource: "PullRequest", code: "custom", message });
  const open = repository.pulls.filter((pull) => pull.state === "open");
  if (open.some((pull) => pull.head.ref === ref && pull.base.ref === base)) {
    return custom(`A pull request already exists for ${repository.owner.login}:${ref}.`);
  }
  const commits = await commitsBetween(call.git, repository, baseSha, headSha);
  if (commits.length === 0) return custom(`No commits between ${base} and ${ref}`);
  const now = timestamp(call.world.now);
  const pull: PullRequest = {
    id: takeId(call.world, "pull-request"),
    number: repository.pulls.length + 1,
    title,
    body: body ?? null,
    state: "open",
    draft,
    user,
    head: { ref, sha: headSha },
    base: { ref: base, sha: baseSha },
    created_at: now,
    updated_at: now,
    closed_at: null,
    merged_at: null,
    merged_by: null,
    merge_commit_sha: null,
    requested_reviewers: [],
    requested_teams: [],
    labels: [],
    reviews: [],
  };
  repository.pulls.push(pull);
  await recordHead(call.git, repository, pull, headSha);
  const shape = await fullPull(call, repository, pull);
  return created(shape, { Location: String(shape.url) });
}

/** GitHub's `pull-request`: one pull request on its own, with what has to be computed. */
async function fullPull(
  call: Call,
  repository: Repository,
  pull: PullRequest,
): Promise<Record<string, unknown>> {
  const merge = await mergeability(call.git, repository, pull);
  const commits = await commitsBetween(call.git, repository, pull.base.sha, pull.head.sha);
  const changes = await changesSince(call.git, repository, pull.base.sha, pull.head.sha);
  const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
  return {
    ...pullShape(call.urls, repository, pull),
    merged: pull.merged_at !== null,
    mergeable: merge.state === "unknown" ? null : merge.state !== "dirty",
    rebaseable:
      merge.state === "unknown"
        ? null
        : merge.state !== "dirty" && (await isRebaseable(call.git, repository, pull, call.world.now)),
    mergeable_state: merge.state,
    merged_by: pull.merged_by === null ? null : simpleUser(call.urls, pull.merged_by),
    comments: repository.comments.filter((comment) => comment.issueNumber === pull.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: commits.length,
    additions: sum(changes.map((change) => change.additions)),
    deletions: sum(changes.map((change) => change.deletions)),
    changed_files: changes.length,
  };
}

const pullEdit = z.object({
  title: z.string().min(1).optional(),
  body: z.string().nullish(),
  state: z.enum(["open", "closed"]).optional(),
  base: z.string().optional(),
});

/** Why GitHub does not take another base; null when it does. */
async function refuseBase(
  call: Call,
  repository: Repository,
  { pull, base }: { pull: PullRequest; base: string },
): Promise<Answer | null> {
  const sha = await call.git.resolve(repository, `refs/heads/${base}`);
  if (sha === null || pull.state === "closed")
    return invalid({ resource: "PullRequest", field: "base", code: "invalid" });
  const custom = (message: string): Answer => invalid({ resource: "PullRequest", code: "custom", message });
  const taken = repository.pulls.some(
    (other) =>
      other !== pull && other.state === "open" && other.head.ref === pull.head.ref && other.base.ref === base,
  );
  if (taken)
    return custom(
      `A pull request already exists for base branch '${base}' and head branch '${pull.head.ref}'`,
    );
  const commits = await commitsBetween(call.git, repository, sha, pull.head.sha);
  return commits.length > 0
    ? null
    : custom(`There are no new commits between base branch '${base}' and head branch '${pull.head.ref}'`);
}

async function updatePull(call: Call, repository: Repository): Promise<Answer> {
  const pull = findPull(call, repository);
  if (pull === undefined) return notFound();
  const read = readBody(call, "PullRequest", pullEdit);
  if ("refused" in read) return read.refused;
  const { title, body, state, base } = read.body;
  const refused = base === undefined ? null : await refuseBase(call, repository, { pull, base });
  if (refused !== null) return refused;
  if (state === "open" && pull.state === "closed") {
    const head = await call.git.resolve(repository, `refs/heads/${pull.head.ref}`);
    if (pull.merged_at !== null || head === null) {
      return invalid({ resource: "PullRequest", field: "state", code: "invalid" });
    }
    pull.closed_at = null;
  }
  const now = timestamp(call.world.now);
  if (state === "closed" && pull.state === "open") pull.closed_at = now;
  if (title !== undefined) pull.title = title;
  if (body !== undefined) pull.body = body;
  if (state !== undefined) pull.state = state;
  if (base !== undefined)
    pull.base = {
      ref: base,
      sha: (await call.git.resolve(repository, `refs/heads/${base}`)) ?? pull.base.sha,
    };
  pull.updated_at = now;
  return ok(await fullPull(call, repository, pull));
}
