import type { World } from "../world.ts";
import type { LoggedEvent } from "./audit-log.ts";
import type { CredentialAuthorization } from "./credential-authorization.ts";
import type { FineGrainedToken, TokenRequest } from "./fine-grained-token.ts";
import { takeId, timestamp } from "./ids.ts";
import { defaultRunnerGroup, type Runner, type RunnerGroup } from "./runner.ts";
import type { PrivateRegistry } from "./private-registry.ts";
import type { Webhook } from "./webhook.ts";
import { type FurtherSecrets, noFurtherSecrets, type OrganizationSecret } from "./secret.ts";
import type { User } from "./user.ts";
import type { OrganizationVariable } from "./variable.ts";

/** Membership of an organisation; `admin` is an owner. */
export interface Member {
  user: User;
  role: "admin" | "member";
  /** Whether the person has two-factor authentication on; only owners may ask. */
  twoFactor: boolean;
}

/** A team that can be named as a reviewer. */
export interface Team {
  id: number;
  slug: string;
  name: string;
}

/** Settings that GET /orgs/{org} shows only with organization_administration:read, under GitHub's own names. */
export interface OrganizationSettings {
  two_factor_requirement_enabled: boolean;
  default_repository_permission: "none" | "read" | "write" | "admin";
  members_can_create_repositories: boolean;
  members_can_create_public_repositories: boolean;
  members_can_change_repo_visibility: boolean;
  members_can_delete_repositories: boolean;
  members_can_invite_outside_collaborators: boolean;
  members_can_fork_private_repositories: boolean;
  web_commit_signoff_required: boolean;
  deploy_keys_enabled_for_repositories: boolean;
  secret_scanning_enabled_for_new_repositories: boolean;
  secret_scanning_push_protection_enabled_for_new_repositories: boolean;
  dependabot_alerts_enabled_for_new_repositories: boolean;
}

/** The Actions policy of an organisation. */
export interface ActionsPolicy {
  enabled_repositories: "all" | "none" | "selected";
  allowed_actions: "all" | "local_only" | "selected";
  sha_pinning_required: boolean;
  default_workflow_permissions: "read" | "write";
  can_approve_pull_request_reviews: boolean;
}

/** An organisation with its members, policies, organisation-level secrets and fine-grained token grants. */
export interface Organization {
  id: number;
  login: string;
  name: string;
  description: string | null;
  plan: { name: string; space: number; private_repos: number; filled_seats: number; seats: number };
  created_at: string;
  updated_at: string;
  members: Member[];
  teams: Team[];
  /** Whether SAML single sign-on is configured, which takes GitHub Enterprise Cloud. */
  singleSignOn: boolean;
  credentialAuthorizations: CredentialAuthorization[];
  privateRegistries: PrivateRegistry[];
  settings: OrganizationSettings;
  actions: ActionsPolicy;
  secrets: OrganizationSecret[];
  /** Of the stores beside that of Actions. */
  furtherSecrets: FurtherSecrets<OrganizationSecret>;
  variables: OrganizationVariable[];
  tokens: FineGrainedToken[];
  tokenRequests: TokenRequest[];
  webhooks: Webhook[];
  runners: Runner[];
  runnerGroups: RunnerGroup[];
  /** Every organisation has one, whether or not its plan shows it to programs. */
  auditLog: LoggedEvent[];
}

/** What a new organisation may state; settings not given are GitHub's defaults. */
export interface NewOrganization {
  login: string;
  id?: number;
  name?: string;
  description?: string | null;
  plan?: Partial<Organization["plan"]>;
  singleSignOn?: boolean;
  created_at?: string;
  settings?: Partial<OrganizationSettings>;
  actions?: Partial<ActionsPolicy>;
}

const defaultSettings: OrganizationSettings = {
  two_factor_requirement_enabled: false,
  default_repository_permission: "read",
  members_can_create_repositories: true,
  members_can_create_public_repositories: true,
  members_can_change_repo_visibility: true,
  members_can_delete_repositories: true,
  members_can_invite_outside_collaborators: true,
  members_can_fork_private_repositories: false,
  web_commit_signoff_required: false,
  // Organisations made today start with false; an organisation that has deploy keys to show has allowed them.
  // https://docs.github.com/en/organizations/managing-organization-settings/restricting-deploy-keys-in-your-organization
  deploy_keys_enabled_for_repositories: true,
  secret_scanning_enabled_for_new_repositories: false,
  secret_scanning_push_protection_enabled_for_new_repositories: false,
  dependabot_alerts_enabled_for_new_repositories: false,
};

const defaultActions: ActionsPolicy = {
  enabled_repositories: "all",
  allowed_actions: "all",
  sha_pinning_required: false,
  default_workflow_permissions: "read",
  can_approve_pull_request_reviews: false,
};

/** Adds an organisation without members. */
export function addOrganization(world: World, given: NewOrganization): Organization {
  const created = given.created_at ?? timestamp(world.now);
  const organization: Organization = {
    id: takeId(world, "organization", given.id),
    login: given.login,
    name: given.name ?? given.login,
    description: given.description ?? null,
    plan: {
      name: "team",
      space: 976562499,
      private_repos: 999999,
      filled_seats: 0,
      seats: 25,
      ...given.plan,
    },
    created_at: created,
    updated_at: created,
    members: [],
    teams: [],
    singleSignOn: given.singleSignOn ?? false,
    credentialAuthorizations: [],
    privateRegistries: [],
    settings: { ...defaultSettings, ...given.settings },
    actions: { ...defaultActions, ...given.actions },
    secrets: [],
    furtherSecrets: noFurtherSecrets(),
    variables: [],
    tokens: [],
    tokenRequests: [],
    webhooks: [],
    runners: [],
    runnerGroups: [defaultRunnerGroup(world)],
    auditLog: [],
  };
  world.organizations.push(organization);
  return organization;
}

/** Makes a person a member (or, with role `admin`, an owner). */
export function addMember(
  organization: Organization,
  user: User,
  role: Member["role"] = "member",
  twoFactor = true,
): Member {
  const member: Member = { user, role, twoFactor };
  organization.members.push(member);
  return member;
}

/** Adds a team. */
export function addTeam(
  world: World,
  organization: Organization,
  given: { slug: string; name?: string },
): Team {
  const team: Team = { id: takeId(world, "team"), slug: given.slug, name: given.name ?? given.slug };
  organization.teams.push(team);
  return team;
}
