import { failure, notFound, type Answer } from "../http/answer.ts";
import { param, type Call } from "../http/call.ts";
import { counted } from "../http/pagination.ts";
import { type Permission, seesRepository } from "../http/permissions.ts";
import { repositoryShape } from "../shapes/repository.ts";
import type { ActionsSecret, FurtherStore, Organization, OrganizationSecret } from "../world.ts";
import type { Route } from "./route.ts";

/** Secrets of Dependabot, Codespaces and Agents: names and times, never values. */
export const furtherSecretRoutes: Route[] = [
  ...routesOf("agents", "organization_agent_secrets=read", "agent_secrets=read"),
  // To list those of a repository takes the permission to change them.
  // https://docs.github.com/en/rest/codespaces/repository-secrets#list-repository-secrets
  ...routesOf("codespaces", "organization_codespaces_secrets=read", "codespaces_secrets=write"),
  ...routesOf("dependabot", "organization_dependabot_secrets=read", "dependabot_secrets=read"),
];

function routesOf(store: FurtherStore, ofOrganization: Permission, ofRepository: Permission): Route[] {
  return [
    {
      method: "GET",
      template: `/orgs/{org}/${store}/secrets`,
      scope: "organization",
      permission: ofOrganization,
      handler: (call, organization) =>
        counted(call, "secrets", organization.furtherSecrets[store], (secret) =>
          organizationSecretShape(call, organization, store, secret),
        ),
    },
    {
      method: "GET",
      template: `/orgs/{org}/${store}/secrets/{secret_name}/repositories`,
      scope: "organization",
      permission: ofOrganization,
      handler: (call, organization) => listSelected(call, organization.furtherSecrets[store]),
    },
    {
      method: "GET",
      template: `/repos/{owner}/{repo}/${store}/secrets`,
      scope: "repository",
      permission: ofRepository,
      handler: (call, repository) => counted(call, "secrets", repository.furtherSecrets[store], secretShape),
    },
  ];
}

const secretShape = ({ name, created_at, updated_at }: ActionsSecret) => ({ name, created_at, updated_at });

function organizationSecretShape(
  { urls }: Call,
  { login }: Organization,
  store: FurtherStore,
  secret: OrganizationSecret,
): Record<string, unknown> {
  const url = `${urls.api}/orgs/${login}/${store}/secrets/${secret.name}/repositories`;
  return {
    ...secretShape(secret),
    visibility: secret.visibility,
    ...(secret.visibility === "selected" ? { selected_repositories_url: url } : {}),
  };
}

function listSelected(call: Call, secrets: readonly OrganizationSecret[]): Answer {
  const secret = secrets.find(({ name }) => name === param(call, "secret_name"));
  if (secret === undefined) return notFound();
  if (secret.visibility !== "selected") return failure(409, "Conflict");
  const selected = call.world.repositories.filter(
    (repository) => secret.selected.includes(repository.id) && seesRepository(call.caller, repository),
  );
  return counted(call, "repositories", selected, (repository) => repositoryShape(call.urls, repository));
}
