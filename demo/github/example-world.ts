// A small world that shows one of everything.

import { generateKeyPairSync } from "node:crypto";
import {
  addActionsSecret,
  addApp,
  addClassicProtection,
  addCredential,
  addCredentialAuthorization,
  addDeployKey,
  addEnvironment,
  addFineGrainedToken,
  addFurtherSecret,
  addMember,
  addOrganization,
  addPrivateRegistry,
  addRepository,
  addRunner,
  addRunnerGroup,
  addWebhook,
  addVariable,
  addRuleset,
  addTeam,
  addTokenRequest,
  addUser,
  classicReviews,
  createWorld,
  FURTHER_STORES,
  installApp,
  type Installation,
  type Organization,
  type PermissionLevel,
  type Repository,
  type User,
  type World,
} from "./world.ts";
import { addSecretAlert } from "./world/secret-alert.ts";

/** The example world and its things by name. */
export interface ExampleWorld {
  world: World;
  organization: Organization;
  owner: User;
  writer: User;
  reader: User;
  repository: Repository;
  empty: Repository;
  installation: Installation;
  /** PEM; proves the App of the installation. */
  privateKey: string;
}

/** Everything the example App may do. */
const examplePermissions: Record<string, PermissionLevel> = {
  actions: "read",
  actions_variables: "read",
  administration: "read",
  agent_secrets: "read",
  checks: "write",
  codespaces_secrets: "write",
  contents: "write",
  dependabot_secrets: "read",
  environments: "read",
  issues: "write",
  members: "read",
  organization_actions_variables: "read",
  organization_administration: "read",
  organization_hooks: "read",
  organization_agent_secrets: "read",
  organization_codespaces_secrets: "read",
  organization_dependabot_secrets: "read",
  organization_personal_access_token_requests: "read",
  organization_personal_access_tokens: "read",
  organization_custom_properties: "read",
  organization_plan: "read",
  organization_private_registries: "read",
  organization_secrets: "read",
  organization_self_hosted_runners: "read",
  pull_requests: "write",
  repository_hooks: "read",
  secret_scanning_alerts: "read",
  secrets: "read",
};

const files = {
  "README.md": "# Ledger\n",
  ".github/CODEOWNERS": "* @acme/release\nsrc/[a] @olga\n",
  ".github/workflows/build.yml": "on: push\njobs: {}\n",
  "docs/notes/one.md": "one\n",
};

/** Builds the world: an organisation, three people, three repositories, an App, and tokens named after who holds them. */
export function exampleWorld(): ExampleWorld {
  const world = createWorld(new Date("2026-01-10T03:00:00Z"));
  const organization = addOrganization(world, {
    login: "acme",
    name: "Acme Inc.",
    plan: { name: "enterprise" },
    singleSignOn: true,
  });
  const [owner, writer, reader] = [
    addUser(world, { login: "olga" }),
    addUser(world, { login: "wim" }),
    addUser(world, { login: "rhea" }),
  ];
  addMember(organization, owner, "admin");
  addMember(organization, writer);
  addMember(organization, reader, "member", false);
  const team = addTeam(world, organization, { slug: "release" });

  const repository = addRepository(world, {
    name: "ledger",
    owner: organization,
    files,
    previousNames: ["books"],
    collaborators: [
      { user: writer, permission: "write" },
      { user: addUser(world, { login: "vera-ci" }), permission: "read" },
    ],
  });
  const empty = addRepository(world, { name: "empty", owner: organization });
  addRepository(world, {
    name: "site",
    owner: organization,
    visibility: "public",
    files: { "index.html": "<p>\n" },
  });

  addSecretAlert(repository);
  addDeployKey(world, repository, { title: "nightly export", key: "ssh-ed25519 AAAAC3Nz", added_by: "olga" });
  addDeployKey(world, repository, {
    title: "read only",
    key: "ssh-ed25519 AAAAC3Ny",
    read_only: true,
    last_used: "2026-01-02T00:00:00Z",
  });
  const environment = addEnvironment(world, repository, {
    name: "production/eu",
    wait_timer: 30,
    required_reviewers: {
      reviewers: [
        { type: "User", user: owner },
        { type: "Team", team },
      ],
      prevent_self_review: true,
    },
    deployment_branch_policy: { protected_branches: true, custom_branch_policies: false },
  });
  addActionsSecret(world, { level: "organization", organization }, { name: "SHARED" });
  addActionsSecret(
    world,
    { level: "organization", organization, selected: [repository] },
    { name: "CHOSEN" },
  );
  addActionsSecret(
    world,
    { level: "repository", repository },
    { name: "LOCAL", updated_at: "2025-06-01T00:00:00Z" },
  );
  addActionsSecret(world, { level: "environment", environment }, { name: "DEPLOY" });
  addWebhook(world, organization, { url: "https://ci.example/in?token=t", secret: "s", events: ["*"] });
  addWebhook(world, repository, { url: "http://chat.example:8080/hook", active: false });
  const build = addRunnerGroup(world, organization, { name: "build", repositories: [repository] });
  addRunner(world, organization, { name: "builder", group: build.id, labels: ["gpu"], ephemeral: true });
  addRunner(world, repository, { name: "under the desk", version: null, ephemeral: null });
  addPrivateRegistry(world, organization, { name: "NPM_REGISTRY" });
  addCredentialAuthorization(world, organization, { owner: writer, named: "laptop" });
  addCredentialAuthorization(world, organization, {
    owner: reader,
    credential_type: "SSH key",
    named: "build box",
    ending: "SHA256:jklmnop12345678",
    accessed_at: "2026-01-02T00:00:00Z",
  });
  for (const store of FURTHER_STORES) {
    addFurtherSecret(world, store, { level: "organization", organization }, { name: "SHARED" });
    addFurtherSecret(
      world,
      store,
      { level: "organization", organization, selected: [repository] },
      { name: "CHOSEN" },
    );
    addFurtherSecret(world, store, { level: "repository", repository }, { name: "LOCAL" });
  }
  const value = "eu-west-1";
  addVariable(world, { level: "organization", organization }, { name: "SHARED", value });
  addVariable(
    world,
    { level: "organization", organization, selected: [repository] },
    { name: "CHOSEN", value },
  );
  addVariable(world, { level: "repository", repository }, { name: "REGION", value });
  addVariable(world, { level: "environment", environment }, { name: "REGION", value });
  addFineGrainedToken(world, organization, {
    owner: writer,
    token_name: "report",
    repositories: [repository],
  });
  addFineGrainedToken(world, organization, {
    owner,
    token_name: "old",
    token_expires_at: "2025-12-31T00:00:00.000-08:00",
  });
  addTokenRequest(world, organization, {
    owner: reader,
    token_name: "wish",
    reason: "to read",
    repositories: [repository],
  });

  const { publicKey, privateKey } = exampleKeys();
  const app = addApp(world, {
    slug: "countersign",
    owner: organization,
    publicKey,
    permissions: examplePermissions,
  });
  const installation = installApp(world, { app, organization });

  addClassicProtection(world, repository, {
    reviews: classicReviews({ bypass: { users: [writer], teams: [team], apps: [app] } }),
    checks: [
      { context: "build", app: null },
      { context: "lint", app },
    ],
  });
  const source = { of: "Organization", organization } as const;
  addRuleset(world, source, { name: "watched", enforcement: "evaluate" });
  addRuleset(
    world,
    { of: "Repository", repository },
    {
      name: "releases",
      branches: ["release"],
      bypass: [
        { actor_type: "Team", actor_id: team.id, bypass_mode: "pull_request", name: team.slug },
        { actor_type: "DeployKey", actor_id: null, bypass_mode: "always", name: "" },
      ],
    },
  );

  const permissions = examplePermissions;
  addCredential(world, {
    token: "app-token",
    kind: "installation",
    actor: app.bot,
    permissions,
    installation,
  });
  for (const user of [owner, writer, reader]) {
    addCredential(world, { token: `${user.login}-token`, kind: "fine-grained", actor: user, permissions });
  }
  addCredential(world, {
    token: "admin-token",
    kind: "fine-grained",
    actor: owner,
    permissions: { ...permissions, administration: "write", organization_administration: "write" },
  });
  addCredential(world, {
    token: "bare-token",
    kind: "installation",
    actor: app.bot,
    permissions: {},
    installation,
  });
  return { world, organization, owner, writer, reader, repository, empty, installation, privateKey };
}

let keys: { publicKey: string; privateKey: string } | undefined;

/** One pair for the whole process: making one takes longer than most tests. */
function exampleKeys(): { publicKey: string; privateKey: string } {
  if (keys === undefined) {
    const made = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const publicKey = made.publicKey.export({ type: "spki", format: "pem" }).toString();
    keys = { publicKey, privateKey: made.privateKey.export({ type: "pkcs1", format: "pem" }).toString() };
  }
  return keys;
}
