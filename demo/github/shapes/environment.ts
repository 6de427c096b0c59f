import type { ServerUrls } from "../http/call.ts";
import type { Environment, EnvironmentReviewer, Organization, ProtectionRule, Repository } from "../world.ts";
import { nodeId } from "./node-id.ts";
import { repositoryUrl } from "./repository.ts";
import { teamShape } from "./team.ts";
import { simpleUser } from "./user.ts";

/** GitHub's `environment`. */
export function environmentShape(
  urls: ServerUrls,
  repository: Repository,
  environment: Environment,
): Record<string, unknown> {
  const web = `${urls.web}/${repository.owner.login}/${repository.name}`;
  return {
    id: environment.id,
    node_id: nodeId("Environment", environment.id),
    name: environment.name,
    url: `${repositoryUrl(urls, repository)}/environments/${encodeURIComponent(environment.name)}`,
    html_url: `${web}/deployments/activity_log?environments_filter=${encodeURIComponent(environment.name)}`,
    created_at: environment.created_at,
    updated_at: environment.updated_at,
    protection_rules: environment.protection_rules.map((rule) => ruleShape(urls, repository.owner, rule)),
    deployment_branch_policy: environment.deployment_branch_policy,
  };
}

function ruleShape(urls: ServerUrls, owner: Organization, rule: ProtectionRule): Record<string, unknown> {
  const base = { id: rule.id, node_id: nodeId("GateRule", rule.id), type: rule.type };
  switch (rule.type) {
    case "wait_timer":
      return { ...base, wait_timer: rule.wait_timer };
    case "required_reviewers": {
      const reviewers = rule.reviewers.map((reviewer) => reviewerShape(urls, owner, reviewer));
      return { ...base, prevent_self_review: rule.prevent_self_review, reviewers };
    }
    case "branch_policy":
      return base;
  }
}

function reviewerShape(
  urls: ServerUrls,
  owner: Organization,
  reviewer: EnvironmentReviewer,
): Record<string, unknown> {
  if (reviewer.type === "User") return { type: "User", reviewer: simpleUser(urls, reviewer.user) };
  return { type: "Team", reviewer: teamShape(urls, owner, reviewer.team) };
}
