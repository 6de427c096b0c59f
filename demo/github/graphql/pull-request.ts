import { nodeId } from "../shapes/node-id.ts";
import type { IssueComment, PullRequest, Repository, Review, User } from "../world.ts";
import { connection, type PageArguments } from "./connection.ts";

type Shape = Record<string, unknown>;

/** A `PullRequest` with its reviews and the comments of its conversation. */
export function pullRequestObject(repository: Repository, pull: PullRequest): Shape {
  const comments = repository.comments.filter(({ issueNumber }) => issueNumber === pull.number);
  return {
    __typename: "PullRequest",
    id: nodeId("PullRequest", pull.id),
    fullDatabaseId: String(pull.id),
    number: pull.number,
    title: pull.title,
    reviews: (page: PageArguments) => connection("reviews", pull.reviews, page, review),
    comments: (page: PageArguments) => connection("comments", comments, page, comment),
  };
}

const review = (given: Review): Shape => ({
  __typename: "PullRequestReview",
  ...textOf("PullRequestReview", given),
  state: given.state,
  submittedAt: given.submitted_at,
});

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
  author: actor(user),
  body,
  lastEditedAt: edited?.at ?? null,
  editor: actor(edited?.by ?? null),
});

/** An `Actor`; null for an account that is gone. */
const actor = (user: User | null): Shape | null =>
  user === null
    ? null
    : { __typename: user.type === "Bot" ? "Bot" : "User", id: nodeId(user.type, user.id), login: user.login };
