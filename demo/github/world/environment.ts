import type { World } from "../world.ts";
import { takeId, timestamp } from "./ids.ts";
import type { Team } from "./organization.ts";
import type { Repository } from "./repository.ts";
import type { ActionsSecret } from "./secret.ts";
import type { User } from "./user.ts";
import type { Variable } from "./variable.ts";

/** Who may approve a deployment. */
export type EnvironmentReviewer = { type: "User"; user: User } | { type: "Team"; team: Team };

/** What stands between a workflow and an environment. */
export type ProtectionRule =
  | { id: number; type: "wait_timer"; wait_timer: number }
  | { id: number; type: "required_reviewers"; prevent_self_review: boolean; reviewers: EnvironmentReviewer[] }
  | { id: number; type: "branch_policy" };

/** Which branches may deploy; `null` means any branch. */
export type DeploymentBranchPolicy = { protected_branches: boolean; custom_branch_policies: boolean } | null;

/** A deployment environment of a repository. */
export interface Environment {
  id: number;
  name: string;
  created_at: string;
  updated_at: string;
  protection_rules: ProtectionRule[];
  deployment_branch_policy: DeploymentBranchPolicy;
  secrets: ActionsSecret[];
  variables: Variable[];
}

/** What a new environment may state; with nothing given it is unprotected. */
export interface NewEnvironment {
  name: string;
  id?: number;
  created_at?: string;
  updated_at?: string;
  /** Minutes, 0 to 43,200. */
  wait_timer?: number;
  required_reviewers?: { reviewers: EnvironmentReviewer[]; prevent_self_review?: boolean };
  deployment_branch_policy?: DeploymentBranchPolicy;
}

/** Adds an environment to a repository, with the protection rules GitHub would list for it. */
export function addEnvironment(world: World, repository: Repository, given: NewEnvironment): Environment {
  const created = given.created_at ?? timestamp(world.now);
  const rules: ProtectionRule[] = [];
  if (given.wait_timer !== undefined) {
    rules.push({ id: takeId(world, "protection-rule"), type: "wait_timer", wait_timer: given.wait_timer });
  }
  if (given.required_reviewers !== undefined) {
    const { reviewers, prevent_self_review = false } = given.required_reviewers;
    rules.push({
      id: takeId(world, "protection-rule"),
      type: "required_reviewers",
      prevent_self_review,
      reviewers,
    });
  }
  const policy = given.deployment_branch_policy ?? null;
  if (policy !== null) rules.push({ id: takeId(world, "protection-rule"), type: "branch_policy" });
  const environment: Environment = {
    id: takeId(world, "environment", given.id),
    name: given.name,
    created_at: created,
    updated_at: given.updated_at ?? created,
    protection_rules: rules,
    deployment_branch_policy: policy,
    secrets: [],
    variables: [],
  };
  repository.environments.push(environment);
  return environment;
}
