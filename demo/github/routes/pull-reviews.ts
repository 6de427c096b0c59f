import { z } from "zod";
import { created, failure, notFound, ok, type Answer } from "../http/answer.ts";
import { actorOf, param, readBody, type Call } from "../http/call.ts";
import { list } from "../http/pagination.ts";
import { pullShape, reviewShape } from "../shapes/pull-request.ts";
import { teamShape } from "../shapes/team.ts";
import { simpleUser } from "../shapes/user.ts";
import { accessOf, findUser, timestamp, type PullRequest, type Repository, type Review } from "../world.ts";
import { takeId } from "../world/ids.ts";
import { findPull } from "./pulls.ts";
import type { Route } from "./route.ts";

const reviewers = "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers";
const reviews = "/repos/{owner}/{repo}/pulls/{pull_number}/reviews";

/** Reviews, and who was asked for one. */
export const pullReviewRoutes: Route[] = [
  {
    method: "GET",
    template: reviews,
    scope: "repository",
    permission: "pull_requests=read",
    handler: listReviews,
  },
  {
    method: "POST",
    template: reviews,
    scope: "repository",
    permission: "pull_requests=write",
    handler: createReview,
  },
  {
    method: "PUT",
    template: `${reviews}/{review_id}`,
    scope: "repository",
    permission: "pull_requests=write",
    handler: updateReview,
  },
  {
    method: "PUT",
    template: `${reviews}/{review_id}/dismissals`,
    scope: "repository",
    permission: "pull_requests=write",
    handler: dismiss,
  },
  {
    method: "GET",
    template: reviewers,
    scope: "repository",
    permission: "pull_requests=read",
    handler: listRequested,
  },
  {
    method: "POST",
    template: reviewers,
    scope: "repository",
    permission: "pull_requests=write",
    handler: request,
  },
];

function listReviews(call: Call, repository: Repository): Answer {
  const pull = findPull(call, repository);
  if (pull === undefined) return notFound();
  return list(call, pull.reviews, (review) => reviewShape(call.urls, repository, pull, review));
}

const newReview = z.object({
  body: z.string().optional(),
  event: z.enum(["APPROVE", "REQUEST_CHANGES", "COMMENT"]).optional(),
  commit_id: z.string().optional(),
});

const states = { APPROVE: "APPROVED", REQUEST_CHANGES: "CHANGES_REQUESTED", COMMENT: "COMMENTED" } as const;

function createReview(call: Call, repository: Repository): Answer {
  const pull = findPull(call, repository);
  const user = actorOf(call);
  if (pull === undefined || user === null) return notFound();
  const read = readBody(call, "PullRequestReview", newReview);
  if ("refused" in read) return read.refused;
  const { event, body = "", commit_id = pull.head.sha } = read.body;
  if (user.id === pull.user.id && event === "APPROVE")
    return unprocessable("Can not approve your own pull request");
  if (user.id === pull.user.id && event === "REQUEST_CHANGES") {
    return unprocessable("Can not request changes on your own pull request");
  }
  if (body === "" && (event === "REQUEST_CHANGES" || event === "COMMENT")) {
    return unprocessable("Body can't be blank");
  }
  const review: Review = {
    id: takeId(call.world, "review"),
    user,
    body,
    state: event === undefined ? "PENDING" : states[event],
    submitted_at: event === undefined ? null : timestamp(call.world.now),
    commit_id,
    edited: null,
  };
  pull.reviews.push(review);
  pull.requested_reviewers = pull.requested_reviewers.filter((asked) => asked.id !== user.id);
  pull.updated_at = timestamp(call.world.now);
  return ok(reviewShape(call.urls, repository, pull, review));
}

const reviewOf = (call: Call, pull: PullRequest | undefined): Review | undefined =>
  pull?.reviews.find(({ id }) => id === Number(param(call, "review_id")));

const newText = z.object({ body: z.string() });

/** Writes the text of a review anew; its state and time stay, and nothing in this answer tells that it was. */
function updateReview(call: Call, repository: Repository): Answer {
  const pull = findPull(call, repository);
  const review = reviewOf(call, pull);
  const user = actorOf(call);
  if (pull === undefined || review === undefined || user === null) return notFound();
  const read = readBody(call, "PullRequestReview", newText);
  if ("refused" in read) return read.refused;
  const at = timestamp(call.world.now);
  review.body = read.body.body;
  review.edited = { at, by: user };
  pull.updated_at = at;
  return ok(reviewShape(call.urls, repository, pull, review));
}

const dismissal = z.object({ message: z.string(), event: z.literal("DISMISS").optional() });

function dismiss(call: Call, repository: Repository): Answer {
  const pull = findPull(call, repository);
  const review = reviewOf(call, pull);
  if (pull === undefined || review === undefined) return notFound();
  const read = readBody(call, "PullRequestReview", dismissal);
  if ("refused" in read) return read.refused;
  if (review.state !== "APPROVED" && review.state !== "CHANGES_REQUESTED")
    return unprocessable("Can not dismiss a commented pull request review");
  const at = timestamp(call.world.now);
  review.dismissed = { at, was: review.state };
  review.state = "DISMISSED";
  pull.updated_at = at;
  return ok(reviewShape(call.urls, repository, pull, review));
}

// Here GitHub's `errors` holds bare sentences instead of objects.
function unprocessable(sentence: string): Answer {
  const documentation_url = "https://docs.github.com/rest/pulls/reviews#create-a-review-for-a-pull-request";
  const body = { message: "Unprocessable Entity", errors: [sentence], documentation_url, status: "422" };
  return { ...failure(422, "Unprocessable Entity"), body };
}

function listRequested(call: Call, repository: Repository): Answer {
  const pull = findPull(call, repository);
  if (pull === undefined) return notFound();
  return ok({
    users: pull.requested_reviewers.map((user) => simpleUser(call.urls, user)),
    teams: pull.requested_teams.map((team) => teamShape(call.urls, repository.owner, team)),
  });
}

const reviewRequest = z.object({
  reviewers: z.array(z.string()).default([]),
  team_reviewers: z.array(z.string()).default([]),
});

function request(call: Call, repository: Repository): Answer {
  const pull = findPull(call, repository);
  if (pull === undefined) return notFound();
  const read = readBody(call, "PullRequest", reviewRequest);
  if ("refused" in read) return read.refused;
  const users = read.body.reviewers.map((login) => findUser(call.world, login));
  const teams = read.body.team_reviewers.map((slug) =>
    repository.owner.teams.find((team) => team.slug === slug),
  );
  if (users.some((user) => user?.id === pull.user.id)) {
    return failure(422, "Review cannot be requested from pull request author.");
  }
  const people = users
    .filter((user) => user !== undefined)
    .filter((user) => accessOf(user, repository) !== "none");
  const known = teams.filter((team) => team !== undefined);
  if (people.length < users.length || known.length < teams.length) {
    const name = `${repository.owner.login}/${repository.name}`;
    const rule = "Reviews may only be requested from collaborators.";
    return failure(
      422,
      `${rule} One or more of the users or teams you specified is not a collaborator of the ${name} repository.`,
    );
  }
  pull.requested_reviewers = [...new Set([...pull.requested_reviewers, ...people])];
  pull.requested_teams = [...new Set([...pull.requested_teams, ...known])];
  pull.updated_at = timestamp(call.world.now);
  return created(pullShape(call.urls, repository, pull));
}
