import { mayChange } from "../routes/branch-rules.ts";
import { nodeId } from "../shapes/node-id.ts";
import {
  allRulesetsOf,
  bindsBranch,
  classicProtectionOf,
  type Allowance,
  type App,
  type BypassActor,
  type ClassicProtection,
  type Repository,
  type Ruleset,
  type RulesetRule,
} from "../world.ts";
import { connection, type PageArguments } from "./connection.ts";
import type { Session } from "./git-objects.ts";

type Shape = Record<string, unknown>;

interface RulesetArguments extends PageArguments {
  includeParents?: boolean;
  targets?: ("BRANCH" | "TAG" | "PUSH" | "REPOSITORY")[] | null;
}

/** The `rulesets` of a repository, inherited ones too unless that is declined. */
export function rulesetsField(session: Session, repository: Repository): (given: RulesetArguments) => Shape {
  return (given) => {
    const found = allRulesetsOf(repository).filter(
      ({ source, target }) =>
        (given.includeParents !== false || source.of === "Repository") &&
        (given.targets?.some((one) => one.toLowerCase() === target) ?? true),
    );
    return connection("rulesets", found, given, (ruleset) => rulesetObject(session, repository, ruleset));
  };
}

/** The `rules` that bind a branch now. */
export function rulesField(
  session: Session,
  repository: Repository,
  branch: string,
): (page: PageArguments) => Shape {
  return (page) => {
    const rules = allRulesetsOf(repository)
      .filter((ruleset) => bindsBranch(ruleset, repository, branch))
      .flatMap((ruleset) => ruleset.rules.map((rule, at) => ({ rule, ruleset, at })));
    return connection("rules", rules, page, ({ rule, ruleset, at }) => ({
      __typename: "RepositoryRule",
      id: nodeId("RepositoryRule", `${ruleset.id}:${at}`),
      type: rule.type.toUpperCase(),
      parameters: parameters(rule),
      repositoryRuleset: rulesetObject(session, repository, ruleset),
    }));
  };
}

function parameters(rule: RulesetRule): Shape | null {
  switch (rule.type) {
    case "pull_request":
      return {
        __typename: "PullRequestParameters",
        dismissStaleReviewsOnPush: rule.parameters.dismiss_stale_reviews_on_push,
        requireCodeOwnerReview: rule.parameters.require_code_owner_review,
        requireLastPushApproval: rule.parameters.require_last_push_approval,
        requiredApprovingReviewCount: rule.parameters.required_approving_review_count,
        requiredReviewThreadResolution: rule.parameters.required_review_thread_resolution,
      };
    case "required_status_checks":
      return {
        __typename: "RequiredStatusChecksParameters",
        doNotEnforceOnCreate: rule.parameters.do_not_enforce_on_create,
        requiredStatusChecks: rule.parameters.required_status_checks.map((check) => ({
          context: check.context,
          integrationId: check.integration_id ?? null,
        })),
        strictRequiredStatusChecksPolicy: rule.parameters.strict_required_status_checks_policy,
      };
    default:
      return null;
  }
}

function rulesetObject(session: Session, repository: Repository, ruleset: Ruleset): Shape {
  return {
    __typename: "RepositoryRuleset",
    id: nodeId("RepositoryRuleset", ruleset.id),
    databaseId: ruleset.id,
    name: ruleset.name,
    enforcement: ruleset.enforcement.toUpperCase(),
    target: ruleset.target.toUpperCase(),
    source: { __typename: ruleset.source.of },
    // Null, and no error, to whoever may not change the ruleset.
    bypassActors: (page: PageArguments) =>
      mayChange(session, repository, ruleset)
        ? connection("bypassActors", ruleset.bypass, page, bypassActor)
        : null,
  };
}

// GraphQL lags the REST API: it has no user among these actors, and no mode `exempt`.
function bypassActor(given: BypassActor): Shape {
  const { actor_type: type, actor_id: id, name } = given;
  return {
    __typename: "RepositoryRulesetBypassActor",
    id: nodeId("RepositoryRulesetBypassActor", `${type}:${id ?? ""}`),
    bypassMode: given.bypass_mode === "exempt" ? null : given.bypass_mode.toUpperCase(),
    deployKey: type === "DeployKey",
    organizationAdmin: type === "OrganizationAdmin",
    enterpriseOwner: false,
    repositoryRoleDatabaseId: type === "RepositoryRole" ? id : null,
    repositoryRoleName: type === "RepositoryRole" ? name : null,
    actor:
      type === "Integration"
        ? { __typename: "App", databaseId: id, slug: name }
        : type === "Team"
          ? { __typename: "Team", databaseId: id, slug: name }
          : null,
  };
}

/** The classic `branchProtectionRule` of a branch, null for none. */
export function protectionObject(repository: Repository, branch: string): Shape | null {
  const protection = classicProtectionOf(repository, branch);
  return protection === undefined ? null : protectionShape(protection);
}

function protectionShape(given: ClassicProtection): Shape {
  const { reviews, checks } = given;
  return {
    __typename: "BranchProtectionRule",
    id: nodeId("BranchProtectionRule", given.id),
    databaseId: given.id,
    pattern: given.pattern,
    isAdminEnforced: given.enforce_admins,
    requiresApprovingReviews: reviews !== null,
    requiredApprovingReviewCount: reviews?.required_approving_review_count ?? null,
    dismissesStaleReviews: reviews?.dismiss_stale_reviews ?? false,
    requiresCodeOwnerReviews: reviews?.require_code_owner_reviews ?? false,
    requireLastPushApproval: reviews?.require_last_push_approval ?? false,
    requiresCommitSignatures: given.required_signatures,
    requiresStatusChecks: checks.length > 0,
    requiredStatusChecks: checks.map(({ context, app }) => ({ context, app: app && appObject(app) })),
    allowsForcePushes: given.allow_force_pushes,
    allowsDeletions: given.allow_deletions,
    bypassPullRequestAllowances: (page: PageArguments) =>
      allowances("bypassPullRequestAllowances", reviews?.bypass, page),
    bypassForcePushAllowances: (page: PageArguments) =>
      allowances("bypassForcePushAllowances", given.force_pushes_by, page),
  };
}

const appObject = ({ id, slug }: App): Shape => ({ __typename: "App", databaseId: id, slug });

function allowances(field: string, given: Allowance | undefined, page: PageArguments): Shape {
  const { users, teams, apps } = given ?? { users: [], teams: [], apps: [] };
  const actors = [
    ...users.map(({ id, login }) => ({ __typename: "User", databaseId: id, login })),
    ...teams.map(({ id, slug }) => ({ __typename: "Team", databaseId: id, slug })),
    ...apps.map(appObject),
  ];
  return connection(field, actors, page, (actor) => ({ actor }));
}
