import { changesSince, commitsBetween } from "../git/history.ts";
import { repositoryDenial } from "../http/permissions.ts";
import { nodeId } from "../shapes/node-id.ts";
import { accessOf, type IssueComment, type PullRequest, type Repository, type Review } from "../world.ts";
import { actorObject } from "./actor.ts";
import { connection, type PageArguments } from "./connection.ts";
import { commitObject, type Session } from "./git-objects.ts";
import { refusal, throwDenial } from "./refusal.ts";

type Shape = Record<string, unknown>;

export interface PullsArguments extends PageArguments {
  states?: readonly ("OPEN" | "CLOSED" | "MERGED")[] | null;
  baseRefName?: string | null;
  orderBy?: { field: "CREATED_AT" | "UPDATED_AT" | "COMMENTS"; direction: "ASC" | "DESC" } | null;
}

const stateOf = ({ state, merged_at: merged }: PullRequest) =>
  merged !== null ? "MERGED" : state === "open" ? "OPEN" : "CLOSED";

/** The pull requests of a repository. */
export function pullRequestsConnection(
  session: Session,
  repository: Repository,
  { states, baseRefName, orderBy, ...page }: PullsArguments,
): Shape {
  const chosen = repository.pulls.filter(
    (pull) =>
      (states?.includes(stateOf(pull)) ?? true) && [null, undefined, pull.base.ref].includes(baseRefName),
  );
  const by = orderBy?.field === "UPDATED_AT" ? "updated_at" : "created_at";
  const ordered = chosen.toSorted((a, b) => (a[by] < b[by] ? -1 : a[by] > b[by] ? 1 : a.number - b.number));
  if (orderBy?.direction === "DESC") ordered.reverse();
  return connection("pullRequests", ordered, page, (pull) => pullRequestObject(session, repository, pull));
}

/** A `PullRequest` with its reviews, the comments of its conversation, and what it changes. */
export function pullRequestObject(session: Session, repository: Repository, pull: PullRequest): Shape {
  const comments = repository.comments.filter(({ issueNumber }) => issueNumber === pull.number);
  const need = (permission: string) => {
    throwDenial(repositoryDenial(session.caller, repository, permission));
  };
  return {
    __typename: "PullRequest",
    id: nodeId("PullRequest", pull.id),
    fullDatabaseId: String(pull.id),
    number: pull.number,
    title: pull.title,
    state: stateOf(pull),
    merged: pull.merged_at !== null,
    baseRefName: pull.base.ref,
    headRefOid: pull.head.sha,
    updatedAt: pull.updated_at,
    mergedAt: pull.merged_at,
    author: actorObject(pull.user),
    mergedBy: actorObject(pull.merged_by),
    mergeCommit: () => {
      need("contents=read");
      return pull.merge_commit_sha === null ? null : commitObject(session, repository, pull.merge_commit_sha);
    },
    reviews: ({ states, ...page }: PageArguments & { states?: readonly string[] | null }) =>
      connection(
        "reviews",
        pull.reviews.filter(({ state }) => states?.includes(state) ?? true),
        page,
        (given) => review(session, repository, given),
      ),
    timelineItems: ({ itemTypes, ...page }: PageArguments & { itemTypes?: readonly string[] | null }) => {
      if (itemTypes?.join() !== "REVIEW_DISMISSED_EVENT")
        throw refusal("NOT_SERVED", "Of a timeline, dismissals of reviews alone are served here.");
      return connection("timelineItems", dismissalsOf(pull), page, (given) => given);
    },
    comments: (page: PageArguments) => connection("comments", comments, page, comment),
    commits: async (page: PageArguments) => {
      const oids = await commitsBetween(session.git, repository, pull.base.sha, pull.head.sha);
      return connection("commits", oids, page, (oid) => ({
        commit: () => {
          need("contents=read");
          return commitObject(session, repository, oid);
        },
      }));
    },
    files: async (page: PageArguments) => {
      need("contents=read");
      const files = await changesSince(session.git, repository, pull.base.sha, pull.head.sha);
      return connection("files", files, page, ({ path, additions, deletions }) => ({
        path,
        additions,
        deletions,
      }));
    },
    closingIssuesReferences: (page: PageArguments) => {
      need("issues=read");
      return connection("closingIssuesReferences", [...(pull.closes ?? [])], page, (number) => ({
        number,
        repository: { nameWithOwner: `${repository.owner.login}/${repository.name}` },
      }));
    },
    labels: (page: PageArguments) => connection("labels", pull.labels, page, ({ name }) => ({ name })),
  };
}

const WRITING = ["write", "maintain", "admin"];

const review = (session: Session, repository: Repository, given: Review): Shape => ({
  __typename: "PullRequestReview",
  ...textOf("PullRequestReview", given),
  state: given.state,
  submittedAt: given.submitted_at,
  authorCanPushToRepository: WRITING.includes(accessOf(given.user, repository)),
  commit: () => {
    throwDenial(repositoryDenial(session.caller, repository, "contents=read"));
    return commitObject(session, repository, given.commit_id);
  },
});

/** `ReviewDismissedEvent`s of a pull request, oldest first. */
const dismissalsOf = ({ reviews }: PullRequest): Shape[] =>
  reviews
    .flatMap(({ id, dismissed }) => (dismissed === undefined ? [] : [{ id, ...dismissed }]))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ id, at, was }) => ({
      __typename: "ReviewDismissedEvent",
      createdAt: at,
      previousReviewState: was,
      review: { id: nodeId("PullRequestReview", id) },
    }));

const comment = (given: IssueComment): Shape => ({
  __typename: "IssueComment",
  ...textOf("IssueComment", given),
  createdAt: given.created_at,
  updatedAt: given.updated_at,
});

/** What GitHub's `Comment` says of any text that can be edited. The id is a `BigInt`, which it gives as a string. */
const textOf = (kind: string, { id, user, body, edited }: Review | IssueComment): Shape => ({
  id: nodeId(kind, id),
  fullDatabaseId: String(id),
  author: actorObject(user),
  body,
  lastEditedAt: edited?.at ?? null,
  editor: actorObject(edited?.by ?? null),
});
