import { notFound, ok, type Answer } from "../http/answer.ts";
import { param, type Call } from "../http/call.ts";
import { list } from "../http/pagination.ts";
import { organizationDenial, repositoryDenial } from "../http/permissions.ts";
import { nodeId } from "../shapes/node-id.ts";
import { repositoryUrl } from "../shapes/repository.ts";
import { allRulesetsOf, bindsBranch, type Repository, type Ruleset } from "../world.ts";
import type { Route } from "./route.ts";

/** The rules that bind a branch now, and the rulesets they are of. */
export const branchRuleRoutes: Route[] = [
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/rules/branches/{branch}",
    scope: "repository",
    permission: "metadata=read",
    handler: listRules,
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/rulesets",
    scope: "repository",
    permission: "metadata=read",
    handler: listRulesets,
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/rulesets/{ruleset_id}",
    scope: "repository",
    permission: "metadata=read",
    handler: getRuleset,
  },
];

// https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch
function listRules(call: Call, repository: Repository): Answer {
  const branch = param(call, "branch");
  const rules = allRulesetsOf(repository)
    .filter((ruleset) => bindsBranch(ruleset, repository, branch))
    .flatMap((ruleset) => ruleset.rules.map((rule) => ({ rule, ruleset })));
  return list(call, rules, ({ rule, ruleset }) => ({
    ...rule,
    ruleset_source_type: ruleset.source.of,
    ruleset_source: sourceName(ruleset),
    ruleset_id: ruleset.id,
  }));
}

// https://docs.github.com/en/rest/repos/rules#get-all-repository-rulesets
function listRulesets(call: Call, repository: Repository): Answer {
  const inherited = call.query.get("includes_parents") !== "false";
  const found = allRulesetsOf(repository).filter(({ source }) => inherited || source.of === "Repository");
  return list(call, found, (ruleset) => summary(call, repository, ruleset));
}

function getRuleset(call: Call, repository: Repository): Answer {
  const id = Number(param(call, "ruleset_id"));
  const ruleset = allRulesetsOf(repository).find((one) => one.id === id);
  if (ruleset === undefined) return notFound();
  return ok({
    ...summary(call, repository, ruleset),
    conditions: { ref_name: { include: ruleset.branches.map(refName), exclude: [] } },
    rules: ruleset.rules,
    ...(mayChange(call, repository, ruleset)
      ? {
          bypass_actors: ruleset.bypass.map(({ actor_id, actor_type, bypass_mode }) => ({
            actor_id,
            actor_type,
            bypass_mode,
          })),
        }
      : {}),
  });
}

/**
 * Whether who asks may change a ruleset: who may bypass it is shown to nobody else, and the field is then left out.
 * https://docs.github.com/en/rest/repos/rules#get-a-repository-ruleset
 */
export function mayChange(
  { caller }: Pick<Call, "caller">,
  repository: Repository,
  { source }: Ruleset,
): boolean {
  return source.of === "Repository"
    ? repositoryDenial(caller, repository, "administration=write") === null
    : organizationDenial(caller, source.organization, "organization_administration=write") === null;
}

const sourceName = ({ source }: Ruleset): string =>
  source.of === "Repository"
    ? `${source.repository.owner.login}/${source.repository.name}`
    : source.organization.login;

const refName = (branch: string): string => (branch.startsWith("~") ? branch : `refs/heads/${branch}`);

const summary = (call: Call, repository: Repository, ruleset: Ruleset): Record<string, unknown> => ({
  id: ruleset.id,
  name: ruleset.name,
  target: ruleset.target,
  source_type: ruleset.source.of,
  source: sourceName(ruleset),
  enforcement: ruleset.enforcement,
  node_id: nodeId("RepositoryRuleset", ruleset.id),
  _links: { self: { href: `${repositoryUrl(call.urls, repository)}/rulesets/${ruleset.id}` } },
  created_at: repository.created_at,
  updated_at: repository.updated_at,
});
