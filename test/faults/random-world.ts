import fc from "fast-check";
import { publicKey as keyOf } from "../../demo/acme/public-key.ts";
import {
  addActionsSecret,
  addApp,
  addCredentialAuthorization,
  addDeployKey,
  addEnvironment,
  addFineGrainedToken,
  addOrganization,
  addPrivateRegistry,
  addRunner,
  addRunnerGroup,
  addWebhook,
  installApp,
  logEvent,
  addFurtherSecret,
  addRepository,
  addVariable,
  FURTHER_STORES,
  type Refusal,
  type Repository,
  type World,
} from "../../demo/github/world.ts";
import { anOrganization, installScanner, PUBLISHING } from "../stage/an-organization.ts";
import { NOW } from "./world.ts";

/** Permissions that a single repository can refuse, or that the App can lack for all of them. */
export const OF_REPOSITORIES = [
  "actions",
  "actions_variables",
  "administration",
  "agent_secrets",
  "codespaces_secrets",
  "contents",
  "dependabot_secrets",
  "environments",
  "repository_hooks",
  "secrets",
] as const;

/** Permissions that the App can lack for the organisation. */
export const OF_THE_ORGANIZATION = [
  "members",
  "organization_actions_variables",
  "organization_administration",
  "organization_agent_secrets",
  "organization_codespaces_secrets",
  "organization_custom_properties",
  "organization_dependabot_secrets",
  "organization_hooks",
  "organization_personal_access_token_requests",
  "organization_personal_access_tokens",
  "organization_private_registries",
  "organization_secrets",
  "organization_self_hosted_runners",
  "secret_scanning_alerts",
] as const;

/** An organisation in numbers: what there is, and what the App may not see. */
export interface Plan {
  repositories: {
    keys: number;
    secrets: number;
    /** Secrets of each environment. */
    environments: number[];
    workflow: boolean;
    /** Servers of tools that its file gives agents. */
    agents: number;
    archived: boolean;
    webhooks: number;
    runners: number;
    refused: { permission: (typeof OF_REPOSITORIES)[number]; status: 403 | 404 }[];
  }[];
  /** Shared with selected repositories, or with all. */
  secrets: { selected: boolean }[];
  registries: number;
  /** Apps of others beside the scanner's. */
  apps: number;
  /** Authorisations for single sign-on; null where the organisation has none. */
  authorizations: number | null;
  /** Events of the audit log beside those of its keys; null where the plan shows it to no program. */
  logged: number | null;
  /** For a subset of the repositories, or for all. */
  tokens: { subset: boolean }[];
  /** In a group of its own for selected repositories, or in the default one. */
  runners: { selected: boolean }[];
  /** Webhooks of the organisation itself. */
  webhooks: number;
  lacking: ((typeof OF_REPOSITORIES)[number] | (typeof OF_THE_ORGANIZATION)[number])[];
}

const few = (max: number) => fc.nat({ max });

/** Plans of small organisations with any mixture of refusals. */
export const plans: fc.Arbitrary<Plan> = fc.record({
  repositories: fc.array(
    fc.record({
      keys: few(2),
      secrets: few(2),
      environments: fc.array(few(2), { maxLength: 2 }),
      workflow: fc.boolean(),
      agents: few(2),
      archived: fc.boolean(),
      webhooks: few(2),
      runners: few(2),
      refused: fc.uniqueArray(
        fc.record({
          permission: fc.constantFrom(...OF_REPOSITORIES),
          status: fc.constantFrom<403 | 404>(403, 404),
        }),
        { maxLength: 3, selector: ({ permission }) => permission },
      ),
    }),
    { maxLength: 3 },
  ),
  secrets: fc.array(fc.record({ selected: fc.boolean() }), { maxLength: 2 }),
  registries: few(2),
  apps: few(2),
  authorizations: fc.option(few(2)),
  logged: fc.option(few(2)),
  tokens: fc.array(fc.record({ subset: fc.boolean() }), { maxLength: 2 }),
  runners: fc.array(fc.record({ selected: fc.boolean() }), { maxLength: 2 }),
  webhooks: few(2),
  lacking: fc.oneof(
    { weight: 2, arbitrary: fc.constant<Plan["lacking"]>([]) },
    { weight: 1, arbitrary: fc.subarray([...OF_REPOSITORIES, ...OF_THE_ORGANIZATION], { maxLength: 2 }) },
  ),
});

/** Name of the n-th repository, from 0. */
export const nameOf = (index: number): string => `repository-${index}`;

/** Builds the organisation; `publicKey` (PEM) proves the App. */
export function planned(plan: Plan, publicKey: string): { world: World; appId: string } {
  const { world, acme, owner: olga } = anOrganization(NOW.toISOString());
  const refusals: Refusal[] = [];
  const repositories = plan.repositories.map((given, index): Repository => {
    const servers = Object.fromEntries(
      Array.from({ length: given.agents }, (_, n) => [`server-${n}`, { command: "server" }] as const),
    );
    const files: Record<string, string> = {
      ...(given.workflow ? { ".github/workflows/a.yml": "on: push\njobs: {}\n" } : { "README.md": "#\n" }),
      ...(given.agents > 0 ? { ".mcp.json": JSON.stringify({ mcpServers: servers }) } : {}),
    };
    const { archived } = given;
    const repository = addRepository(world, { name: nameOf(index), owner: acme, archived, files });
    for (let n = 0; n < given.keys; n += 1)
      addDeployKey(world, repository, { title: "key", key: keyOf(`${index} ${n}`), added_by: "olga" });
    for (let n = 0; n < given.secrets; n += 1)
      addActionsSecret(world, { level: "repository", repository }, { name: `OWN_${n}` });
    for (let n = 0; n < given.webhooks; n += 1)
      addWebhook(world, repository, { url: `https://ci-${n}.example/${index}` });
    for (let n = 0; n < given.runners; n += 1) addRunner(world, repository, { name: `runner ${n}` });
    for (const store of FURTHER_STORES)
      for (let n = 0; n < given.secrets; n += 1)
        addFurtherSecret(world, store, { level: "repository", repository }, { name: `OWN_${n}` });
    // One that speaks of a credential for each secret, and one that does not.
    for (let n = 0; n < given.secrets; n += 1)
      addVariable(world, { level: "repository", repository }, { name: `OWN_TOKEN_${n}`, value: "a word" });
    addVariable(world, { level: "repository", repository }, { name: "REGION", value: "eu-west-1" });
    given.environments.forEach((secrets, at) => {
      const environment = addEnvironment(world, repository, { name: `environment-${at}` });
      for (let n = 0; n < secrets; n += 1)
        addActionsSecret(world, { level: "environment", environment }, { name: `DEPLOY_${n}` });
      for (let n = 0; n < secrets; n += 1)
        addVariable(world, { level: "environment", environment }, { name: `DEPLOY_${n}`, value: "a word" });
    });
    for (const { permission, status } of given.refused)
      refusals.push({ permission, status, repositoryId: repository.id });
    return repository;
  });
  for (let n = 0; n < plan.webhooks; n += 1) addWebhook(world, acme, { url: `https://board-${n}.example` });
  plan.runners.forEach(({ selected }, index) => {
    const name = `group ${index}`;
    const group = selected ? addRunnerGroup(world, acme, { name, repositories }) : undefined;
    addRunner(world, acme, { name: `runner ${index}`, ...(group && { group: group.id }) });
  });
  plan.secrets.forEach(({ selected }, index) => {
    const store = {
      level: "organization" as const,
      organization: acme,
      ...(selected ? { selected: repositories } : {}),
    };
    addActionsSecret(world, store, { name: `SHARED_${index}` });
    for (const further of FURTHER_STORES)
      addFurtherSecret(world, further, store, { name: `SHARED_${index}` });
    addVariable(world, store, { name: `SHARED_TOKEN_${index}`, value: "a word" });
  });
  plan.tokens.forEach(({ subset }, index) =>
    addFineGrainedToken(world, acme, {
      owner: olga,
      token_name: `token ${index}`,
      ...(subset ? { repositories } : {}),
    }),
  );
  for (let n = 0; n < plan.registries; n += 1) addPrivateRegistry(world, acme, { name: `REGISTRY_${n}` });
  const vendor = addOrganization(world, { login: "vendor" });
  for (let n = 0; n < plan.apps; n += 1) {
    const app = addApp(world, { slug: `app-${n}`, owner: vendor, publicKey, permissions: {}, public: n > 0 });
    installApp(world, { app, organization: acme, repositories: n > 0 ? repositories : "all" });
  }
  acme.plan.name = plan.logged === null ? "team" : "enterprise";
  for (let n = 0; n < (plan.logged ?? 0); n += 1)
    logEvent(acme, { action: "repo.access", at: NOW, actor: olga });
  acme.singleSignOn = plan.authorizations !== null;
  for (let n = 0; n < (plan.authorizations ?? 0); n += 1)
    addCredentialAuthorization(world, acme, { owner: olga });
  const lacking = new Set<string>(plan.lacking);
  const permissions = Object.fromEntries(Object.entries(PUBLISHING).filter(([name]) => !lacking.has(name)));
  const { appId } = installScanner({ world, acme }, { publicKey, permissions, refusals });
  return { world, appId };
}
