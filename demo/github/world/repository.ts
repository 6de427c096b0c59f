import type { SeedEntry } from "../git/seed-objects.ts";
import type { World } from "../world.ts";
import type { Activity } from "./activity.ts";
import type { App } from "./app.ts";
import { logKey } from "./audit-log.ts";
import { takeId, timestamp } from "./ids.ts";
import type { Environment } from "./environment.ts";
import type { Organization } from "./organization.ts";
import type { RuleSuite } from "./rule-suite.ts";
import type { CheckRun, IssueComment, Label, PullRequest } from "./pull-request.ts";
import type { Deployment } from "./deployment.ts";
import type { Runner } from "./runner.ts";
import type { Webhook } from "./webhook.ts";
import { type ActionsSecret, type FurtherSecrets, noFurtherSecrets } from "./secret.ts";
import type { User } from "./user.ts";
import type { Variable } from "./variable.ts";

/** A deploy key; `last_used` null means that no use is recorded. */
export interface DeployKey {
  id: number;
  key: string;
  title: string;
  verified: boolean;
  created_at: string;
  read_only: boolean;
  added_by: string | null;
  last_used: string | null;
  enabled: boolean;
}

/** A check that must have passed on the head; `app` null takes it from any App that may create one. */
export interface RequiredCheck {
  name: string;
  app: App | null;
}

/** Rules of a branch, as far as pushes and merges depend on them; they bind administrators too. */
export interface BranchProtection {
  branch: string;
  /** Above 0, every change needs a pull request; direct pushes are refused. */
  required_approving_review_count: number;
  dismiss_stale_reviews: boolean;
  /** Above none, nothing is merged before each has passed on the head. */
  required_checks: RequiredCheck[];
  /** Logins of those who may merge past these rules. */
  bypass: string[];
}

/** A person with an access of their own to one repository. */
export interface Collaborator {
  user: User;
  permission: "read" | "triage" | "write" | "maintain" | "admin";
}

/** The first commit of a repository, known before any bare repository exists on disk. */
export interface Seed {
  files: Record<string, string>;
  /** What is no text: bytes, symbolic links, submodules. */
  entries: Record<string, SeedEntry>;
  author: { name: string; email: string };
  date: Date;
  message: string;
}

/** A repository; its git content is `seed` until something first needs it on disk. `seed: null` is an empty one. */
export interface Repository {
  id: number;
  name: string;
  owner: Organization;
  description: string | null;
  visibility: "public" | "private" | "internal";
  archived: boolean;
  fork: boolean;
  /** True when GitHub blocked it; `blockReason` is what it then says. */
  disabled: boolean;
  blockReason: string;
  default_branch: string;
  created_at: string;
  updated_at: string;
  pushed_at: string;
  /** Earlier names; asking for one of them is redirected, as GitHub does after a rename. */
  previousNames: string[];
  /** Where it was before it was transferred; asking there is redirected, too. */
  formerNames: { owner: Organization; name: string }[];
  seed: Seed | null;
  deployKeys: DeployKey[];
  secrets: ActionsSecret[];
  /** Of the stores beside that of Actions. */
  furtherSecrets: FurtherSecrets<ActionsSecret>;
  variables: Variable[];
  environments: Environment[];
  webhooks: Webhook[];
  runners: Runner[];
  collaborators: Collaborator[];
  protections: BranchProtection[];
  pulls: PullRequest[];
  labels: Label[];
  comments: IssueComment[];
  checkRuns: CheckRun[];
  /** Every move of a branch, oldest first. */
  activities: Activity[];
  /** Every evaluation of the rules of a protected branch, oldest first. */
  ruleSuites: RuleSuite[];
  /** Every deployment, oldest first. */
  deployments: Deployment[];
  /** Where its branches were when that was last noted; null before anything moved one. */
  heads: ReadonlyMap<string, string> | null;
}

/** What a new repository may state. */
export interface NewRepository {
  name: string;
  owner: Organization;
  id?: number;
  description?: string | null;
  visibility?: Repository["visibility"];
  archived?: boolean;
  fork?: boolean;
  disabled?: boolean;
  blockReason?: string;
  default_branch?: string;
  created_at?: string;
  updated_at?: string;
  pushed_at?: string;
  previousNames?: string[];
  /** Path to content of the first commit; none given makes an empty repository. */
  files?: Record<string, string>;
  /** Who and when of the first commit, and what in it is no text; by default the organisation at `created_at`. */
  commit?: Partial<Omit<Seed, "files">>;
  collaborators?: Collaborator[];
}

/** Adds a repository to its organisation. */
export function addRepository(world: World, given: NewRepository): Repository {
  const created = given.created_at ?? timestamp(world.now);
  const { owner } = given;
  const repository: Repository = {
    id: takeId(world, "repository", given.id),
    name: given.name,
    owner,
    description: given.description ?? null,
    visibility: given.visibility ?? "private",
    archived: given.archived ?? false,
    fork: given.fork ?? false,
    disabled: given.disabled ?? false,
    blockReason: given.blockReason ?? "tos",
    default_branch: given.default_branch ?? "main",
    created_at: created,
    updated_at: given.updated_at ?? created,
    pushed_at: given.pushed_at ?? created,
    previousNames: given.previousNames ?? [],
    formerNames: [],
    seed: given.files === undefined ? null : seedOf(given.files, owner, created, given.commit ?? {}),
    deployKeys: [],
    secrets: [],
    furtherSecrets: noFurtherSecrets(),
    variables: [],
    environments: [],
    webhooks: [],
    runners: [],
    collaborators: given.collaborators ?? [],
    protections: [],
    pulls: [],
    labels: [],
    comments: [],
    checkRuns: [],
    activities: [],
    ruleSuites: [],
    deployments: [],
    heads: null,
  };
  world.repositories.push(repository);
  return repository;
}

/** What a new deploy key may state. */
export type NewDeployKey = Partial<DeployKey> & { key: string; title: string };

/** Adds a deploy key to a repository; GitHub's default is a key that may write. */
export function addDeployKey(world: World, repository: Repository, given: NewDeployKey): DeployKey {
  const key: DeployKey = {
    id: takeId(world, "deploy-key", given.id),
    key: given.key,
    title: given.title,
    verified: given.verified ?? true,
    created_at: given.created_at ?? timestamp(world.now),
    read_only: given.read_only ?? false,
    added_by: given.added_by ?? null,
    last_used: given.last_used ?? null,
    enabled: given.enabled ?? true,
  };
  repository.deployKeys.push(key);
  const actor = world.users.find(({ login }) => login === key.added_by) ?? null;
  logKey(repository, key, { action: "public_key.create", at: new Date(key.created_at), actor });
  return key;
}

/** Removes a deploy key, which somebody does now. */
export function removeDeployKey(world: World, repository: Repository, key: DeployKey, by: User): void {
  repository.deployKeys.splice(repository.deployKeys.indexOf(key), 1);
  logKey(repository, key, { action: "public_key.delete", at: world.now, actor: by });
}

/** Renames a repository; its former name is redirected from then on. */
export function renameRepository(repository: Repository, name: string): void {
  repository.previousNames.push(repository.name);
  repository.name = name;
}

/** Deletes a repository with everything in it; secrets and tokens that were shared with it no longer are. */
export function deleteRepository(world: World, repository: Repository): void {
  world.repositories.splice(world.repositories.indexOf(repository), 1);
  unshare(repository.owner, repository);
}

/**
 * Hands a repository to another organisation: id, keys and secrets stay, its former place is redirected, and what its
 * former organisation shared with it no longer is.
 * https://docs.github.com/en/repositories/creating-and-managing-repositories/transferring-a-repository
 */
export function transferRepository(repository: Repository, to: Organization): void {
  unshare(repository.owner, repository);
  repository.formerNames.push({ owner: repository.owner, name: repository.name });
  repository.owner = to;
}

function unshare(organization: Organization, { id }: Repository): void {
  for (const secret of organization.secrets) secret.selected = secret.selected.filter((one) => one !== id);
  for (const group of organization.runnerGroups) group.selected = group.selected.filter((one) => one !== id);
  for (const token of organization.tokens)
    token.repositories = token.repositories.filter((one) => one !== id);
}

/** Protects a branch: no force push, no deletion, and what else is asked for. */
export function protectBranch(
  repository: Repository,
  given: Partial<BranchProtection> & { branch: string },
): BranchProtection {
  const rest = {
    required_approving_review_count: 0,
    dismiss_stale_reviews: false,
    required_checks: [],
    bypass: [],
  };
  const protection: BranchProtection = { ...rest, ...given };
  repository.protections.push(protection);
  return protection;
}

function seedOf(
  files: Record<string, string>,
  owner: Organization,
  created: string,
  commit: Partial<Omit<Seed, "files">>,
): Seed {
  return {
    files,
    entries: commit.entries ?? {},
    author: commit.author ?? { name: owner.name, email: `${owner.login}@users.noreply.github.com` },
    date: commit.date ?? new Date(created),
    message: commit.message ?? "Initial commit",
  };
}
