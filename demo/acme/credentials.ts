import { addApp, addCredential, installApp, type Installation, type World } from "../github/world.ts";
import { PEOPLE } from "./people.ts";
import { theOrganization, theRepository, theUser } from "./create.ts";

/**
 * What the App may do: what adopters are told to grant, and `codespaces_secrets`, which they may: GitHub lists those
 * secrets only to who may write them.
 */
export const APP_PERMISSIONS = {
  actions: "read",
  actions_variables: "read",
  administration: "read",
  agent_secrets: "read",
  checks: "write",
  codespaces_secrets: "write",
  contents: "write",
  dependabot_secrets: "read",
  deployments: "read",
  environments: "read",
  issues: "read",
  members: "read",
  metadata: "read",
  organization_actions_variables: "read",
  organization_administration: "read",
  organization_agent_secrets: "read",
  organization_codespaces_secrets: "read",
  organization_custom_properties: "read",
  organization_dependabot_secrets: "read",
  organization_hooks: "read",
  organization_personal_access_token_requests: "read",
  organization_personal_access_tokens: "read",
  organization_plan: "read",
  organization_private_registries: "read",
  organization_secrets: "read",
  organization_self_hosted_runners: "read",
  pull_requests: "write",
  repository_hooks: "read",
  secret_scanning_alerts: "read",
  secrets: "read",
  statuses: "read",
} as const;

/** The bank does not let anybody list the secrets of the treasury, whatever the App holds. */
export const treasuryRefusal = (world: World): Installation["refusals"][number] => ({
  permission: "secrets",
  repositoryId: theRepository(world, "treasury").id,
  status: 403,
});

/** The token a person uses from a terminal, in this world only. */
export const tokenOf = (login: string): string => `ghp_acme_${login}`;

/** A token that may see repositories and nothing else, to show what a scan with fewer rights concludes. */
export const WEAK_TOKEN = "github_pat_acme_readonly";

/** Installs the App without `secrets`, as it was in the first quarter, and gives everyone a token. */
export function addCredentials(world: World, publicKeyPem: string): Installation {
  const organization = theOrganization(world);
  const app = addApp(world, {
    slug: "countersign",
    name: "Countersign",
    owner: organization,
    publicKey: publicKeyPem,
    permissions: APP_PERMISSIONS,
    created_at: "2026-01-08T01:00:00Z",
  });
  const { secrets: _withheld, ...granted } = APP_PERMISSIONS;
  const installation = installApp(world, {
    app,
    organization,
    permissions: granted,
    refusals: [treasuryRefusal(world)],
    created_at: "2026-01-08T01:10:00Z",
  });
  for (const { login } of PEOPLE)
    addCredential(world, {
      token: tokenOf(login),
      kind: "fine-grained",
      actor: theUser(world, login),
      permissions: { contents: "write", pull_requests: "write", issues: "write" },
    });
  addCredential(world, {
    token: WEAK_TOKEN,
    kind: "fine-grained",
    actor: theUser(world, "omar"),
    permissions: { contents: "read" },
  });
  return installation;
}
