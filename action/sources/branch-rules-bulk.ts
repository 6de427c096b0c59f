import type { Actor, RuleSet } from "../../model/branch-rules/rule-set.ts";
import type { BranchRules } from "../../model/repository-facts/branch-rules.ts";
import type {
  Allowances,
  BypassActorNode,
  NamedActor,
  ProtectionNode,
  RulesNode,
} from "./branch-rules-query.ts";
import {
  type Classic,
  classicSets,
  inFactOrder,
  type RulesetRule,
  repositoryRole,
  rulesetSets,
  UNNAMED,
} from "./rule-sets.ts";

/** Whether what a node leaves out proves that there is nothing. */
export interface Believed {
  /** No classic protection, to a credential that may see it. */
  classic: boolean;
  /** A bypass list without an entry, by whose ruleset it is: to a credential that may change that ruleset. */
  bypass: (from: RuleSet["from"]) => boolean;
}

/** The rules of one repository as a page of many gives them; null where it does not show all of them. */
export function rulesOf(
  { isEmpty, defaultBranchRef: ref, rulesets }: RulesNode,
  believed: Believed,
): BranchRules | null {
  if (ref === null) return isEmpty ? { branch: null, sets: [] } : null;
  const { name, rules, branchProtectionRule: classic } = ref;
  if (rules === null || rules.pageInfo.hasNextPage || (classic === null && !believed.classic)) return null;
  // What classic protection asks of the viewer is shown to whoever may not see the protection itself.
  if (classic === null && ref.refUpdateRule !== null && rules.nodes.length === 0) return null;
  const read = rules.nodes.map((rule) => rule && ruleOf(rule));
  if (read.some((rule) => rule === null)) return null;
  const bypassOf = (ruleset: RulesetRule["ruleset"]): readonly Actor[] | null => {
    const list = rulesets?.nodes.find((one) => one?.databaseId === ruleset.id)?.bypassActors ?? null;
    if (list === null) return null;
    const actors = [...list.nodes.map(bypassActor), ...(list.pageInfo.hasNextPage ? [UNNAMED] : [])];
    // GitHub documents no list for whoever may not change the ruleset; one that is empty then proves nothing.
    return actors.length > 0 || believed.bypass(ruleset.from) ? actors : null;
  };
  const sets = rulesetSets(
    read.filter((rule) => rule !== null),
    bypassOf,
  );
  if (sets === null) return null;
  return {
    branch: name,
    sets: inFactOrder([...(classic === null ? [] : classicSets(classicOf(classic))), ...sets]),
  };
}

const FROM = new Map<string, RuleSet["from"]>([
  ["Repository", "repository"],
  ["Organization", "organization"],
  ["Enterprise", "enterprise"],
]);

type RuleNode = NonNullable<
  NonNullable<NonNullable<RulesNode["defaultBranchRef"]>["rules"]>["nodes"][number]
>;

function ruleOf({ type, parameters, repositoryRuleset: ruleset }: RuleNode): RulesetRule | null {
  const from = FROM.get(ruleset?.source.__typename ?? "");
  const id = ruleset?.databaseId ?? null;
  if (ruleset === null || id === null || from === undefined) return null;
  const { requiredApprovingReviewCount: approvals, requiredStatusChecks: checks } = parameters ?? {};
  return {
    ruleset: { id, name: ruleset.name, from },
    type: type.toLowerCase(),
    reviews:
      approvals === undefined
        ? null
        : {
            approvals,
            stale: parameters?.dismissStaleReviewsOnPush === true,
            codeOwner: parameters?.requireCodeOwnerReview === true,
            lastPush: parameters?.requireLastPushApproval === true,
          },
    checks: checks?.map(({ context, integrationId }) => ({ name: context, app: integrationId })) ?? null,
  };
}

function classicOf(given: ProtectionNode): Classic {
  return {
    id: given.databaseId,
    pattern: given.pattern,
    admins: given.isAdminEnforced,
    reviews: given.requiresApprovingReviews
      ? {
          approvals: given.requiredApprovingReviewCount ?? 0,
          stale: given.dismissesStaleReviews,
          codeOwner: given.requiresCodeOwnerReviews,
          lastPush: given.requireLastPushApproval,
          allowed: allowed(given.bypassPullRequestAllowances),
        }
      : null,
    checks: given.requiresStatusChecks
      ? (given.requiredStatusChecks ?? []).map(({ context, app }) => ({
          name: context,
          app: app?.databaseId ?? null,
        }))
      : [],
    forcePushes: { denied: !given.allowsForcePushes, allowed: allowed(given.bypassForcePushAllowances) },
    deletionDenied: !given.allowsDeletions,
    signatures: given.requiresCommitSignatures,
  };
}

const allowed = ({ nodes, pageInfo }: Allowances): Actor[] => [
  ...nodes.map((node) => namedActor(node?.actor ?? null, "always")),
  ...(pageInfo.hasNextPage ? [UNNAMED] : []),
];

const TYPES = { App: "app", Team: "team", User: "user" } as const;

function namedActor(named: NamedActor | null, mode: Actor["mode"]): Actor {
  if (named === null) return { ...UNNAMED, mode };
  const { __typename: type, databaseId, slug, login } = named;
  return { type: TYPES[type], id: databaseId ?? null, name: slug ?? login ?? null, mode };
}

const MODES = new Map<string | null, Actor["mode"]>([
  ["ALWAYS", "always"],
  ["PULL_REQUEST", "pull-request"],
]);

/** GraphQL names no user, and has no word for the mode `exempt`: such an entry stays unnamed, its mode not told. */
function bypassActor(node: BypassActorNode | null): Actor {
  if (node === null) return UNNAMED;
  const { repositoryRoleDatabaseId: role, repositoryRoleName } = node;
  const plain = { id: null, name: null, mode: MODES.get(node.bypassMode) ?? null };
  if (node.deployKey) return { ...plain, type: "every-deploy-key" };
  if (node.organizationAdmin) return { ...plain, type: "organization-admins" };
  if (node.enterpriseOwner) return { ...plain, type: "enterprise-owners" };
  if (role !== null || repositoryRoleName !== null)
    return { ...plain, type: "repository-role", id: role, name: repositoryRoleName ?? repositoryRole(role) };
  return namedActor(node.actor, plain.mode);
}
