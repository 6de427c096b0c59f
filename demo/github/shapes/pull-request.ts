import type { ServerUrls } from "../http/call.ts";
import type { Label, Organization, PullRequest, Repository, Review, User } from "../world.ts";
import { nodeId } from "./node-id.ts";
import { repositoryShape, repositoryUrl } from "./repository.ts";
import { teamShape } from "./team.ts";
import { simpleUser } from "./user.ts";

/** GitHub's `pull-request-simple`: a pull request as it stands in lists. */
export function pullShape(
  urls: ServerUrls,
  repository: Repository,
  pull: PullRequest,
): Record<string, unknown> {
  const api = repositoryUrl(urls, repository);
  const url = `${api}/pulls/${pull.number}`;
  const issue = `${api}/issues/${pull.number}`;
  const web = `${urls.web}/${repository.owner.login}/${repository.name}/pull/${pull.number}`;
  const statuses = `${api}/statuses/${pull.head.sha}`;
  const reviewComment = `${api}/pulls/comments{/number}`;
  const link = (href: string): { href: string } => ({ href });
  return {
    url,
    id: pull.id,
    node_id: nodeId("PullRequest", pull.id),
    html_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    issue_url: issue,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: reviewComment,
    comments_url: `${issue}/comments`,
    statuses_url: statuses,
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: simpleUser(urls, pull.user),
    body: pull.body,
    labels: pull.labels.map((label) => labelShape(urls, repository, label)),
    milestone: null,
    active_lock_reason: null,
    created_at: pull.created_at,
    updated_at: pull.updated_at,
    closed_at: pull.closed_at,
    merged_at: pull.merged_at,
    merge_commit_sha: pull.merge_commit_sha,
    assignee: null,
    assignees: [],
    requested_reviewers: pull.requested_reviewers.map((user) => simpleUser(urls, user)),
    requested_teams: pull.requested_teams.map((team) => teamShape(urls, repository.owner, team)),
    head: side(urls, repository, pull.head),
    base: side(urls, repository, pull.base),
    _links: {
      self: link(url),
      html: link(web),
      issue: link(issue),
      comments: link(`${issue}/comments`),
      review_comments: link(`${url}/comments`),
      review_comment: link(reviewComment),
      commits: link(`${url}/commits`),
      statuses: link(statuses),
    },
    author_association: association(repository.owner, pull.user),
    auto_merge: null,
    draft: pull.draft,
  };
}

function side(
  urls: ServerUrls,
  repository: Repository,
  end: { ref: string; sha: string },
): Record<string, unknown> {
  const label = `${repository.owner.login}:${end.ref}`;
  const user = simpleUser(urls, repository.owner);
  return { label, ref: end.ref, sha: end.sha, user, repo: repositoryShape(urls, repository) };
}

/** GitHub's `label`. */
export function labelShape(urls: ServerUrls, repository: Repository, label: Label): Record<string, unknown> {
  return {
    id: label.id,
    node_id: nodeId("Label", label.id),
    url: `${repositoryUrl(urls, repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  };
}

/** GitHub's `pull-request-review`. */
export function reviewShape(
  urls: ServerUrls,
  repository: Repository,
  pull: PullRequest,
  review: Review,
): Record<string, unknown> {
  const web = `${urls.web}/${repository.owner.login}/${repository.name}/pull/${pull.number}`;
  const url = `${repositoryUrl(urls, repository)}/pulls/${pull.number}`;
  const html = `${web}#pullrequestreview-${review.id}`;
  return {
    id: review.id,
    node_id: nodeId("PullRequestReview", review.id),
    user: simpleUser(urls, review.user),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: url,
    author_association: association(repository.owner, review.user),
    _links: { html: { href: html }, pull_request: { href: url } },
    ...(review.submitted_at === null ? {} : { submitted_at: review.submitted_at }),
    commit_id: review.commit_id,
  };
}

/** How an account stands to a repository's organisation. */
export function association(owner: Organization, user: User): string {
  return owner.members.some((member) => member.user.id === user.id) ? "MEMBER" : "NONE";
}
