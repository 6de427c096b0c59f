import { z } from "zod";
import { GitHubTime } from "../../model/instant.ts";
import { Text } from "../../model/text.ts";

/** Reviews of a pull request that are asked for; who approved where there are more is not known. */
const REVIEWS = 50;

/** Commits that one joins; git itself joins no more than a few. */
const PARENTS = 20;

/** Commits of a pull request whose authors are asked for, and dismissals of reviews; what is beyond them is not known. */
const COMMITS = 100;
const DISMISSALS = 20;

const ACTOR = "{ __typename login }";

/** What is asked of one repository; a query costs by its connections, so each page has few pull requests. */
export const changeFields = (at: number): string => `
    pullRequests(first: $size, after: $pulls${at}, states: [MERGED], orderBy: {field: UPDATED_AT, direction: DESC}) @include(if: $asksPulls${at}) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number baseRefName updatedAt mergedAt headRefOid
        author ${ACTOR}
        mergedBy ${ACTOR}
        mergeCommit { oid }
        reviews(last: ${REVIEWS}, states: [APPROVED, CHANGES_REQUESTED, DISMISSED]) {
          pageInfo { hasPreviousPage }
          nodes { id state submittedAt authorCanPushToRepository author ${ACTOR} commit { oid } }
        }
        timelineItems(last: ${DISMISSALS}, itemTypes: [REVIEW_DISMISSED_EVENT]) {
          nodes { ... on ReviewDismissedEvent { createdAt previousReviewState review { id } } }
        }
        written: commits(first: ${COMMITS}) { totalCount nodes { commit { author { user { login } } } } }
        commits(last: 1) { nodes { commit { oid author { user { login } } statusCheckRollup { state } } } }
        files(first: 100) { pageInfo { hasNextPage } nodes { path } }
        closingIssuesReferences(first: 10) { nodes { number repository { nameWithOwner } } }
        labels(first: 20) { nodes { name } }
      }
    }
    defaultBranchRef @include(if: $asksCommits${at}) {
      name
      target {
        __typename
        ... on Commit {
          oid
          history(first: 25, after: $commits${at}) {
            pageInfo { hasNextPage endCursor }
            nodes {
              oid committedDate
              author { user { login } }
              parents(first: ${PARENTS}) { nodes { oid } }
              associatedPullRequests(first: 10) { nodes { number mergedAt baseRefName baseRepository { databaseId } } }
            }
          }
        }
      }
    }`;

export const CHANGE_VARIABLES = {
  pulls: "String",
  commits: "String",
  asksPulls: "Boolean!",
  asksCommits: "Boolean!",
} as const;

const ChangeActor = z.object({ __typename: z.string(), login: Text }).nullable();
export type ChangeActor = z.infer<typeof ChangeActor>;
const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });
const Written = z.object({ user: z.object({ login: Text }).nullable() }).nullable();

const AnsweredPull = z.object({
  number: z.number().int().positive(),
  baseRefName: Text,
  updatedAt: GitHubTime,
  mergedAt: GitHubTime.nullable(),
  headRefOid: z.string(),
  author: ChangeActor,
  mergedBy: ChangeActor,
  mergeCommit: z.object({ oid: z.string() }).nullable(),
  reviews: z
    .object({
      pageInfo: z.object({ hasPreviousPage: z.boolean() }),
      nodes: z.array(
        z
          .object({
            id: z.string(),
            state: z.string(),
            submittedAt: GitHubTime.nullable(),
            authorCanPushToRepository: z.boolean(),
            author: ChangeActor,
            commit: z.object({ oid: z.string() }).nullable(),
          })
          .nullable(),
      ),
    })
    .nullable(),
  timelineItems: z
    .object({
      nodes: z.array(
        z
          .object({
            createdAt: GitHubTime,
            previousReviewState: z.string(),
            review: z.object({ id: z.string() }).nullable(),
          })
          .nullable(),
      ),
    })
    .nullable(),
  written: z
    .object({
      totalCount: z.number(),
      nodes: z.array(z.object({ commit: z.object({ author: Written }) }).nullable()),
    })
    .nullable(),
  commits: z.object({
    nodes: z.array(
      z
        .object({
          commit: z.object({
            oid: z.string(),
            author: Written,
            statusCheckRollup: z.object({ state: z.string() }).nullable(),
          }),
        })
        .nullable(),
    ),
  }),
  files: z
    .object({
      pageInfo: z.object({ hasNextPage: z.boolean() }),
      nodes: z.array(z.object({ path: Text }).nullable()),
    })
    .nullable(),
  closingIssuesReferences: z
    .object({
      nodes: z.array(
        z.object({ number: z.number(), repository: z.object({ nameWithOwner: Text }) }).nullable(),
      ),
    })
    .nullable(),
  labels: z.object({ nodes: z.array(z.object({ name: Text }).nullable()) }).nullable(),
});
export type AnsweredPull = z.infer<typeof AnsweredPull>;

const BranchCommit = z.object({
  oid: z.string(),
  committedDate: GitHubTime,
  author: Written,
  parents: z.object({ nodes: z.array(z.object({ oid: z.string() }).nullable()) }),
  associatedPullRequests: z
    .object({
      nodes: z.array(
        z
          .object({
            number: z.number(),
            mergedAt: GitHubTime.nullable(),
            baseRefName: Text,
            baseRepository: z.object({ databaseId: z.number().nullable() }).nullable(),
          })
          .nullable(),
      ),
    })
    .nullable(),
});
export type BranchCommit = z.infer<typeof BranchCommit>;

/** A repository as a page gives it; a part that was not asked for is not there. */
export const ChangesNode = z.object({
  pullRequests: z.object({ pageInfo, nodes: z.array(AnsweredPull.nullable()) }).nullish(),
  defaultBranchRef: z
    .object({
      name: Text,
      target: z
        .object({
          __typename: z.string(),
          oid: z.string().optional(),
          history: z.object({ pageInfo, nodes: z.array(BranchCommit.nullable()) }).optional(),
        })
        .nullable(),
    })
    .nullish(),
});
export type ChangesNode = z.infer<typeof ChangesNode>;
