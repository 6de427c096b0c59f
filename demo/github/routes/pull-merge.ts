import { z } from "zod";
import { failure, notFound, ok, type Answer } from "../http/answer.ts";
import { actorOf, readBody, type Call } from "../http/call.ts";
import { isRebaseable, mergePull } from "../pull-requests/merge.ts";
import { mergeability } from "../pull-requests/mergeable.ts";
import { refreshPulls } from "../pull-requests/refresh.ts";
import { timestamp, type Repository } from "../world.ts";
import { findPull } from "./pulls.ts";
import type { Route } from "./route.ts";

/** Merging a pull request. */
export const pullMergeRoutes: Route[] = [
  {
    method: "PUT",
    template: "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
    scope: "repository",
    permission: "contents=write",
    handler: merge,
  },
];

const mergeRequest = z.object({
  commit_title: z.string().optional(),
  commit_message: z.string().optional(),
  sha: z.string().optional(),
  merge_method: z.enum(["merge", "squash", "rebase"]).default("merge"),
});

async function merge(call: Call, repository: Repository): Promise<Answer> {
  const pull = findPull(call, repository);
  const by = actorOf(call);
  if (pull === undefined || by === null) return notFound();
  const read = readBody(call, "PullRequest", mergeRequest);
  if ("refused" in read) return read.refused;
  const { commit_title: title, commit_message: message, sha, merge_method: method } = read.body;
  const able = await mergeability(call.git, repository, pull);
  if (able.state === "unknown") return failure(405, "Pull Request is not mergeable");
  if (sha !== undefined && sha !== pull.head.sha) {
    return failure(409, "Head branch was modified. Review and try the merge again.");
  }
  const rules = repository.protections.find(({ branch }) => branch === pull.base.ref);
  const bypassing = able.state === "blocked" && rules?.bypass.includes(by.login) === true;
  if (able.state !== "clean" && !bypassing) return failure(405, able.message);
  if (method === "rebase" && !(await isRebaseable(call.git, repository, pull, call.world.now)))
    return failure(405, "This branch can't be rebased");
  const plan = { method, by, at: call.world.now, title, message };
  const merged = await mergePull(call.git, repository, pull, plan);
  if (merged === null) return failure(409, "Base branch was modified. Review and try the merge again.");
  const now = timestamp(call.world.now);
  Object.assign(pull, {
    state: "closed",
    closed_at: now,
    merged_at: now,
    updated_at: now,
    merged_by: by,
    merge_commit_sha: merged,
  });
  repository.pushed_at = now;
  await refreshPulls(call.world, call.git, repository, { actor: by, merging: true, bypassing });
  return ok({ sha: merged, merged: true, message: "Pull Request successfully merged" });
}
