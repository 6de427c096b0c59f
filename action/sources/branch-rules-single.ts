import { z } from "zod";
import type { Actor, RuleSet } from "../../model/branch-rules/rule-set.ts";
import type { BranchRules } from "../../model/repository-facts/branch-rules.ts";
import { Id, Text } from "../../model/text.ts";
import type { ApiReading, Permission } from "../github/port.ts";
import {
  type Classic,
  classicSets,
  inFactOrder,
  repositoryRole,
  type RulesetRule,
  rulesetSets,
} from "./rule-sets.ts";
import type { ListedRepository, SourceContext } from "./source.ts";

const enabled = z.object({ enabled: z.boolean() });
const Account = z.object({ id: Id, login: Text.optional(), slug: Text.optional() });
const Allowance = z.object({ users: z.array(Account), teams: z.array(Account), apps: z.array(Account) });
const Protection = z.object({
  enforce_admins: enabled,
  required_pull_request_reviews: z
    .object({
      dismiss_stale_reviews: z.boolean(),
      require_code_owner_reviews: z.boolean(),
      require_last_push_approval: z.boolean().optional(),
      required_approving_review_count: z.number().int().optional(),
      bypass_pull_request_allowances: Allowance.partial().optional(),
    })
    .optional(),
  required_status_checks: z
    .object({ checks: z.array(z.object({ context: Text, app_id: z.number().int().nullish() })) })
    .optional(),
  required_signatures: enabled.optional(),
  allow_force_pushes: enabled,
  allow_deletions: enabled,
});
const Branch = z.object({ protected: z.boolean(), protection: enabled.optional() });
const SOURCES = { Repository: "repository", Organization: "organization", Enterprise: "enterprise" } as const;
const BranchRule = z.object({
  type: z.string(),
  ruleset_id: Id,
  ruleset_source_type: z.enum(["Repository", "Organization", "Enterprise"]),
  // All of it is kept while it is read: two rules of one ruleset may differ in what is not used.
  parameters: z
    .looseObject({
      required_approving_review_count: z.number().int().optional(),
      dismiss_stale_reviews_on_push: z.boolean().optional(),
      require_code_owner_review: z.boolean().optional(),
      require_last_push_approval: z.boolean().optional(),
      required_status_checks: z
        .array(z.object({ context: Text, integration_id: z.number().int().nullish() }))
        .optional(),
    })
    .nullish(),
});
type BranchRule = z.infer<typeof BranchRule>;
const Ruleset = z.object({
  id: Id,
  name: Text,
  bypass_actors: z
    .array(
      z.object({
        actor_id: z.number().int().nullish(),
        actor_type: z.string(),
        bypass_mode: z.string().nullish(),
      }),
    )
    .nullish(),
});
type Ruleset = z.infer<typeof Ruleset>;

/** The rules of one repository by the REST API: where GraphQL has nothing of it, or refused it. */
export async function readSingle(
  repository: ListedRepository,
  { ask, organization }: Pick<SourceContext, "ask" | "organization">,
  {
    administration,
    contents,
    metadata,
  }: Readonly<Record<"administration" | "contents" | "metadata", Permission>>,
): Promise<ApiReading<BranchRules>> {
  const branch = repository.facts.default_branch;
  if (branch === null) return { state: "complete", data: { branch, sets: [] } };
  const parameters = { owner: organization.login, repo: repository.name, branch };
  const about = { parameters, repository: repository.id };
  const protection = await ask.get({
    ...about,
    route: "GET /repos/{owner}/{repo}/branches/{branch}/protection",
    schema: Protection,
    permission: administration,
  });
  if (protection.state === "partial") return { ...protection, data: { branch, sets: [] } };
  if (protection.state !== "complete") {
    if (protection.state !== "denied" || protection.reason.reason !== "not-shown-to-credential")
      return protection;
    // 404 stands for a branch without protection and for a refusal alike; the branch tells which.
    const seen = await ask.get({
      ...about,
      route: "GET /repos/{owner}/{repo}/branches/{branch}",
      schema: Branch,
      permission: contents,
    });
    if (seen.state !== "complete")
      return seen.state === "partial" ? { ...seen, data: { branch, sets: [] } } : seen;
    if (seen.data.protected && seen.data.protection?.enabled !== false) return protection;
  }
  const rules = await ask.list({
    ...about,
    route: "GET /repos/{owner}/{repo}/rules/branches/{branch}",
    schema: BranchRule,
    permission: metadata,
    key: null,
    identify: (rule) => JSON.stringify(rule),
  });
  if (rules.state === "partial") return { ...rules, data: { branch, sets: [] } };
  if (rules.state !== "complete") return rules;
  const rulesets = new Map<number, Ruleset>();
  for (const id of new Set(rules.data.map((rule) => rule.ruleset_id))) {
    const reading = await ask.get({
      route: "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}",
      parameters: { owner: organization.login, repo: repository.name, ruleset_id: id },
      repository: repository.id,
      schema: Ruleset,
      permission: metadata,
    });
    if (reading.state === "partial") return { ...reading, data: { branch, sets: [] } };
    if (reading.state !== "complete") return reading;
    rulesets.set(id, reading.data);
  }
  const sets = rulesetSets(
    rules.data.map((rule) => ruleOf(rule, rulesets)),
    ({ id }) => rulesets.get(id)?.bypass_actors?.map(bypassActor) ?? null,
  );
  if (sets === null) return { state: "error", reason: FORM, remedy: null, overloaded: false };
  const classic = protection.state === "complete" ? classicSets(classicOf(protection.data, branch)) : [];
  return { state: "complete", data: { branch, sets: inFactOrder([...classic, ...sets]) } };
}

const FORM = { reason: "query-without-data", with: {} } as const;

function ruleOf(rule: BranchRule, rulesets: ReadonlyMap<number, Ruleset>): RulesetRule {
  const given = rule.parameters ?? {};
  const { required_approving_review_count: approvals, required_status_checks: checks } = given;
  return {
    ruleset: {
      id: rule.ruleset_id,
      name: rulesets.get(rule.ruleset_id)?.name ?? "",
      from: SOURCES[rule.ruleset_source_type],
    },
    type: rule.type,
    reviews:
      approvals === undefined
        ? null
        : {
            approvals,
            stale: given.dismiss_stale_reviews_on_push === true,
            codeOwner: given.require_code_owner_review === true,
            lastPush: given.require_last_push_approval === true,
          },
    checks: checks?.map(({ context, integration_id: app }) => ({ name: context, app: app ?? null })) ?? null,
  };
}

function classicOf(given: z.infer<typeof Protection>, branch: string): Classic {
  const reviews = given.required_pull_request_reviews;
  const { users = [], teams = [], apps = [] } = reviews?.bypass_pull_request_allowances ?? {};
  const named =
    (type: Actor["type"]) =>
    ({ id, login, slug }: z.infer<typeof Account>): Actor => ({
      type,
      id,
      name: login ?? slug ?? null,
      mode: "always",
    });
  return {
    id: null,
    pattern: branch,
    admins: given.enforce_admins.enabled,
    reviews:
      reviews === undefined
        ? null
        : {
            approvals: reviews.required_approving_review_count ?? 0,
            stale: reviews.dismiss_stale_reviews,
            codeOwner: reviews.require_code_owner_reviews,
            lastPush: reviews.require_last_push_approval === true,
            allowed: [...users.map(named("user")), ...teams.map(named("team")), ...apps.map(named("app"))],
          },
    checks:
      given.required_status_checks?.checks.map(({ context, app_id: app }) => ({
        name: context,
        app: app ?? null,
      })) ?? [],
    // This interface does not say whom else classic protection lets force a push.
    forcePushes: { denied: !given.allow_force_pushes.enabled, allowed: [] },
    deletionDenied: !given.allow_deletions.enabled,
    signatures: given.required_signatures?.enabled === true,
  };
}

const ACTORS = new Map<string, Actor["type"]>([
  ["Integration", "app"],
  ["OrganizationAdmin", "organization-admins"],
  ["EnterpriseOwner", "enterprise-owners"],
  ["RepositoryRole", "repository-role"],
  ["Team", "team"],
  ["DeployKey", "every-deploy-key"],
  ["User", "user"],
]);
const PLAIN: readonly RuleSetActor[] = [
  "organization-admins",
  "enterprise-owners",
  "every-deploy-key",
  "unnamed",
];
type RuleSetActor = NonNullable<RuleSet["bypass"]>[number]["type"];
const MODES = new Map<string, Actor["mode"]>([
  ["always", "always"],
  ["pull_request", "pull-request"],
  ["exempt", "exempt"],
]);

function bypassActor(given: NonNullable<Ruleset["bypass_actors"]>[number]): Actor {
  const type = ACTORS.get(given.actor_type) ?? "unnamed";
  const id = PLAIN.includes(type) ? null : (given.actor_id ?? null);
  return {
    type,
    id,
    name: type === "repository-role" ? repositoryRole(id) : null,
    mode:
      given.bypass_mode === null || given.bypass_mode === undefined
        ? "always"
        : (MODES.get(given.bypass_mode) ?? null),
  };
}
