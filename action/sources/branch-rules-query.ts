import { z } from "zod";
import { Text } from "../../model/text.ts";

const ACTOR = `actor { __typename ... on App { databaseId slug } ... on Team { databaseId slug } ... on User { databaseId login } }`;
const ALLOWED = `pageInfo { hasNextPage } nodes { ${ACTOR} }`;

/** What is asked of each repository: a query costs by its connections, so bypass lists hang on rulesets, not on rules. */
export const RULE_FIELDS = `
  isEmpty viewerCanAdminister
  rulesets(first: 10, includeParents: true, targets: [BRANCH]) {
    nodes { databaseId bypassActors(first: 25) { pageInfo { hasNextPage } nodes {
      bypassMode deployKey organizationAdmin enterpriseOwner repositoryRoleDatabaseId repositoryRoleName
      actor { __typename ... on App { databaseId slug } ... on Team { databaseId slug } }
    } } }
  }
  defaultBranchRef {
    name
    rules(first: 50) { pageInfo { hasNextPage } nodes {
      type
      parameters {
        __typename
        ... on PullRequestParameters { requiredApprovingReviewCount dismissStaleReviewsOnPush requireCodeOwnerReview requireLastPushApproval }
        ... on RequiredStatusChecksParameters { requiredStatusChecks { context integrationId } }
      }
      repositoryRuleset { databaseId name source { __typename } }
    } }
    refUpdateRule { pattern }
    branchProtectionRule {
      databaseId pattern isAdminEnforced requiresApprovingReviews requiredApprovingReviewCount dismissesStaleReviews
      requiresCodeOwnerReviews requireLastPushApproval requiresCommitSignatures allowsForcePushes allowsDeletions
      requiresStatusChecks requiredStatusChecks { context app { databaseId } }
      bypassPullRequestAllowances(first: 25) { ${ALLOWED} }
      bypassForcePushAllowances(first: 25) { ${ALLOWED} }
    }
  }`;

const pageInfo = z.object({ hasNextPage: z.boolean() });
const NamedActor = z.object({
  __typename: z.enum(["App", "Team", "User"]),
  databaseId: z.number().nullish(),
  slug: Text.nullish(),
  login: Text.nullish(),
});
export type NamedActor = z.infer<typeof NamedActor>;

const Allowances = z.object({
  pageInfo,
  nodes: z.array(z.object({ actor: NamedActor.nullable() }).nullable()),
});
export type Allowances = z.infer<typeof Allowances>;

const BypassActor = z.object({
  bypassMode: z.string().nullable(),
  deployKey: z.boolean(),
  organizationAdmin: z.boolean(),
  enterpriseOwner: z.boolean(),
  repositoryRoleDatabaseId: z.number().nullable(),
  repositoryRoleName: Text.nullable(),
  actor: NamedActor.nullable(),
});
export type BypassActorNode = z.infer<typeof BypassActor>;

const Ruleset = z.object({
  databaseId: z.number().nullable(),
  bypassActors: z.object({ pageInfo, nodes: z.array(BypassActor.nullable()) }).nullable(),
});

const RulesetRule = z.object({
  type: z.string(),
  parameters: z
    .object({
      requiredApprovingReviewCount: z.number().int().optional(),
      dismissStaleReviewsOnPush: z.boolean().optional(),
      requireCodeOwnerReview: z.boolean().optional(),
      requireLastPushApproval: z.boolean().optional(),
      requiredStatusChecks: z
        .array(z.object({ context: Text, integrationId: z.number().int().nullable() }))
        .optional(),
    })
    .nullable(),
  repositoryRuleset: z
    .object({ databaseId: z.number().nullable(), name: Text, source: z.object({ __typename: z.string() }) })
    .nullable(),
});

const Protection = z.object({
  databaseId: z.number().nullable(),
  pattern: Text,
  isAdminEnforced: z.boolean(),
  requiresApprovingReviews: z.boolean(),
  requiredApprovingReviewCount: z.number().int().nullable(),
  dismissesStaleReviews: z.boolean(),
  requiresCodeOwnerReviews: z.boolean(),
  requireLastPushApproval: z.boolean(),
  requiresCommitSignatures: z.boolean(),
  allowsForcePushes: z.boolean(),
  allowsDeletions: z.boolean(),
  requiresStatusChecks: z.boolean(),
  requiredStatusChecks: z
    .array(z.object({ context: Text, app: z.object({ databaseId: z.number().nullable() }).nullable() }))
    .nullable(),
  bypassPullRequestAllowances: Allowances,
  bypassForcePushAllowances: Allowances,
});
export type ProtectionNode = z.infer<typeof Protection>;

export const RulesNode = z.object({
  isEmpty: z.boolean(),
  viewerCanAdminister: z.boolean(),
  rulesets: z.object({ nodes: z.array(Ruleset.nullable()) }).nullable(),
  defaultBranchRef: z
    .object({
      name: Text,
      rules: z.object({ pageInfo, nodes: z.array(RulesetRule.nullable()) }).nullable(),
      refUpdateRule: z.object({ pattern: z.string() }).nullable(),
      branchProtectionRule: Protection.nullable(),
    })
    .nullable(),
});
export type RulesNode = z.infer<typeof RulesNode>;
