import { z } from "zod";
import { created, noContent, notFound, ok, type Answer } from "../http/answer.ts";
import { actorOf, appOf, param, readBody, type Call } from "../http/call.ts";
import { list } from "../http/pagination.ts";
import { integrationShape } from "../shapes/app.ts";
import { nodeId } from "../shapes/node-id.ts";
import { association } from "../shapes/pull-request.ts";
import { repositoryUrl } from "../shapes/repository.ts";
import { simpleUser } from "../shapes/user.ts";
import { timestamp, type IssueComment, type PullRequest, type Repository } from "../world.ts";
import { takeId } from "../world/ids.ts";
import type { Route } from "./route.ts";

const one = "/repos/{owner}/{repo}/issues/comments/{comment_id}";
const comments = "/repos/{owner}/{repo}/issues/{issue_number}/comments";

/** Comments in the conversation of a pull request. */
export const commentRoutes: Route[] = [
  {
    method: "GET",
    template: comments,
    scope: "repository",
    permission: "issues=read; pull_requests=read",
    handler: listComments,
  },
  {
    method: "POST",
    template: comments,
    scope: "repository",
    permission: "issues=write; pull_requests=write",
    handler: createComment,
  },
  {
    method: "PATCH",
    template: one,
    scope: "repository",
    permission: "issues=write; pull_requests=write",
    handler: updateComment,
  },
  {
    method: "DELETE",
    template: one,
    scope: "repository",
    permission: "issues=write; pull_requests=write",
    handler: deleteComment,
  },
];

const Body = z.object({ body: z.string().min(1).max(65_536) });

function commented(call: Call, repository: Repository): PullRequest | undefined {
  return repository.pulls.find((pull) => pull.number === Number(param(call, "issue_number")));
}

function listComments(call: Call, repository: Repository): Answer {
  const pull = commented(call, repository);
  if (pull === undefined) return notFound();
  const listed = repository.comments.filter((comment) => comment.issueNumber === pull.number);
  return list(call, listed, (comment) => commentShape(call, repository, comment));
}

function createComment(call: Call, repository: Repository): Answer {
  const pull = commented(call, repository);
  const user = actorOf(call);
  if (pull === undefined || user === null) return notFound();
  const read = readBody(call, "IssueComment", Body);
  if ("refused" in read) return read.refused;
  const now = timestamp(call.world.now);
  const comment: IssueComment = {
    id: takeId(call.world, "comment"),
    issueNumber: pull.number,
    user,
    body: read.body.body,
    created_at: now,
    updated_at: now,
    app: appOf(call),
    edited: null,
  };
  repository.comments.push(comment);
  return created(commentShape(call, repository, comment));
}

const commentOf = (call: Call, repository: Repository): IssueComment | undefined =>
  repository.comments.find(({ id }) => id === Number(param(call, "comment_id")));

function updateComment(call: Call, repository: Repository): Answer {
  const found = commentOf(call, repository);
  const user = actorOf(call);
  if (found === undefined || user === null) return notFound();
  const read = readBody(call, "IssueComment", Body);
  if ("refused" in read) return read.refused;
  found.body = read.body.body;
  found.updated_at = timestamp(call.world.now);
  found.edited = { at: found.updated_at, by: user };
  return ok(commentShape(call, repository, found));
}

function deleteComment(call: Call, repository: Repository): Answer {
  const found = commentOf(call, repository);
  if (found === undefined) return notFound();
  repository.comments.splice(repository.comments.indexOf(found), 1);
  return noContent();
}

function commentShape(call: Call, repository: Repository, comment: IssueComment): Record<string, unknown> {
  const api = repositoryUrl(call.urls, repository);
  const web = `${call.urls.web}/${repository.owner.login}/${repository.name}/pull/${comment.issueNumber}`;
  return {
    id: comment.id,
    node_id: nodeId("IssueComment", comment.id),
    url: `${api}/issues/comments/${comment.id}`,
    html_url: `${web}#issuecomment-${comment.id}`,
    issue_url: `${api}/issues/${comment.issueNumber}`,
    body: comment.body,
    user: comment.user === null ? null : simpleUser(call.urls, comment.user),
    created_at: comment.created_at,
    updated_at: comment.updated_at,
    author_association: comment.user === null ? "NONE" : association(repository.owner, comment.user),
    performed_via_github_app: comment.app === null ? null : integrationShape(call.urls, comment.app),
  };
}
