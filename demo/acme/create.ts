import {
  addActionsSecret,
  addDeployKey,
  addEnvironment,
  addFineGrainedToken,
  addTokenRequest,
  findOrganization,
  findRepository,
  findUser,
  addRepository,
  type DeployKey,
  type Environment,
  type Organization,
  type Repository,
  type User,
  type World,
} from "../github/world.ts";
import type { EnvironmentPlan, KeyPlan, RepositoryPlan, SecretPlan } from "./plan.ts";
import { publicKey } from "./public-key.ts";
import type { REQUEST, TokenPlan } from "./tokens.ts";

/** Name of the repository that keeps the group's controls and evidence. */
export const GOVERNANCE = "governance";

/** The login of the group's organisation. */
export const ORGANIZATION = "acme";

/** A UTC day at a time of the working day; the same day and seed give the same time. */
export function timeOf(day: string, seed: string): string {
  const spread = Array.from(seed).reduce(
    (sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 28_800,
    7,
  );
  const at = new Date(Date.parse(`${day}T01:00:00Z`) + spread * 1000);
  return `${at.toISOString().slice(0, 19)}Z`;
}

export function theOrganization(world: World): Organization {
  const organization = findOrganization(world, ORGANIZATION);
  if (organization === undefined) throw new Error(`There is no organisation ${ORGANIZATION}.`);
  return organization;
}

export function theRepository(world: World, name: string): Repository {
  const found = findRepository(world, ORGANIZATION, name);
  if (found === undefined) throw new Error(`There is no repository ${name}.`);
  return found.repository;
}

export function theUser(world: World, login: string): User {
  const user = findUser(world, login);
  if (user === undefined) throw new Error(`There is no account ${login}.`);
  return user;
}

const times = ({ name, created, updated = created }: SecretPlan) => ({
  name,
  created_at: timeOf(created, name),
  updated_at: timeOf(updated, name),
});

export function createKey(world: World, repository: Repository, plan: KeyPlan): DeployKey {
  return addDeployKey(world, repository, {
    title: plan.title,
    key: publicKey(`${repository.name} ${plan.title} ${plan.created}`),
    created_at: timeOf(plan.created, plan.title),
    added_by: plan.by,
    read_only: plan.write !== true,
    last_used: typeof plan.used === "string" ? timeOf(plan.used, plan.title) : null,
  });
}

function createEnvironment(world: World, repository: Repository, plan: EnvironmentPlan): Environment {
  const reviewers = plan.reviewers?.map((login) => ({ type: "User" as const, user: theUser(world, login) }));
  const environment = addEnvironment(world, repository, {
    name: plan.name,
    created_at: repository.created_at,
    ...(plan.wait === undefined ? {} : { wait_timer: plan.wait }),
    ...(reviewers === undefined ? {} : { required_reviewers: { reviewers, prevent_self_review: true } }),
    deployment_branch_policy:
      plan.protectedBranches === true ? { protected_branches: true, custom_branch_policies: false } : null,
  });
  for (const one of plan.secrets ?? [])
    addActionsSecret(world, { level: "environment", environment }, times(one));
  return environment;
}

export function createRepository(world: World, plan: RepositoryPlan): Repository {
  const files = Object.entries(plan.workflows ?? {}).map(([name, text]): [string, string] => [
    `.github/workflows/${name}`,
    text,
  ]);
  const repository = addRepository(world, {
    name: plan.name,
    owner: theOrganization(world),
    description: plan.description,
    visibility: plan.visibility ?? "private",
    archived: plan.archived ?? false,
    fork: plan.fork ?? false,
    created_at: timeOf(plan.created, plan.name),
    files: Object.fromEntries([["README.md", `# ${plan.name}\n\n${plan.description}\n`], ...files]),
    commit: { author: { name: "Dana Whitfield", email: "dana@acme.example" } },
  });
  for (const key of plan.keys ?? []) createKey(world, repository, key);
  for (const one of plan.secrets ?? [])
    addActionsSecret(world, { level: "repository", repository }, times(one));
  for (const environment of plan.environments ?? []) createEnvironment(world, repository, environment);
  return repository;
}

export function createToken(world: World, plan: TokenPlan): void {
  addFineGrainedToken(world, theOrganization(world), {
    owner: theUser(world, plan.owner),
    token_name: plan.name,
    access_granted_at: timeOf(plan.granted, plan.name),
    token_expires_at: plan.expires === null ? null : `${plan.expires}T00:00:00Z`,
    token_last_used_at: typeof plan.used === "string" ? timeOf(plan.used, plan.name) : null,
    ...(plan.repositories === "all"
      ? { repository_selection: "all" as const }
      : { repositories: plan.repositories.map((name) => theRepository(world, name)) }),
    permissions: { repository: { ...plan.permissions }, organization: { ...plan.organization } },
  });
}

export function createRequest(world: World, plan: typeof REQUEST): void {
  addTokenRequest(world, theOrganization(world), {
    owner: theUser(world, plan.owner),
    token_name: plan.name,
    reason: plan.reason,
    created_at: timeOf(plan.created, plan.name),
    token_expires_at: `${plan.expires}T00:00:00Z`,
    repositories: plan.repositories.map((name) => theRepository(world, name)),
    permissions: { repository: { ...plan.permissions } },
  });
}

/** Files are committed to the default branch of a repository in which nobody else has worked yet. */
export function addFile(world: World, repository: Repository, files: Readonly<Record<string, string>>): void {
  const { seed } = repository;
  if (seed === null || repository.pulls.length > 0)
    throw new Error(`The files of ${repository.name} are no longer what it began with.`);
  repository.seed = { ...seed, files: { ...seed.files, ...files }, date: world.now };
}
