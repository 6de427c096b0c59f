import { failure, notFound, type Answer } from "../http/answer.ts";
import { param, type Call } from "../http/call.ts";
import { counted } from "../http/pagination.ts";
import { seesRepository } from "../http/permissions.ts";
import { repositoryShape } from "../shapes/repository.ts";
import {
  secretReaches,
  type ActionsSecret,
  type Organization,
  type OrganizationSecret,
  type Repository,
} from "../world.ts";
import type { Route } from "./route.ts";

/** Actions secrets at their three levels: names and times, never values. */
export const secretRoutes: Route[] = [
  {
    method: "GET",
    template: "/orgs/{org}/actions/secrets",
    scope: "organization",
    permission: "organization_secrets=read",
    handler: (call, organization) =>
      counted(call, "secrets", organization.secrets, (secret) =>
        organizationSecretShape(call, organization, secret),
      ),
  },
  {
    method: "GET",
    template: "/orgs/{org}/actions/secrets/{secret_name}/repositories",
    scope: "organization",
    permission: "organization_secrets=read",
    handler: listSelected,
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/actions/secrets",
    scope: "repository",
    permission: "secrets=read",
    handler: (call, repository) => counted(call, "secrets", repository.secrets, secretShape),
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/actions/organization-secrets",
    scope: "repository",
    permission: "secrets=read",
    handler: listShared,
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/environments/{environment_name}/secrets",
    scope: "repository",
    permission: "environments=read",
    handler: listEnvironmentSecrets,
  },
];

function secretShape(secret: ActionsSecret): Record<string, unknown> {
  return { name: secret.name, created_at: secret.created_at, updated_at: secret.updated_at };
}

function organizationSecretShape(
  call: Call,
  organization: Organization,
  secret: OrganizationSecret,
): Record<string, unknown> {
  const url = `${call.urls.api}/orgs/${organization.login}/actions/secrets/${secret.name}/repositories`;
  return {
    ...secretShape(secret),
    visibility: secret.visibility,
    ...(secret.visibility === "selected" ? { selected_repositories_url: url } : {}),
  };
}

function listSelected(call: Call, organization: Organization): Answer {
  const secret = organization.secrets.find((candidate) => candidate.name === param(call, "secret_name"));
  if (secret === undefined) return notFound();
  if (secret.visibility !== "selected") return failure(409, "Conflict");
  // What the caller may not see is left out, of the list and of its count.
  const selected = call.world.repositories.filter(
    (repository) => secret.selected.includes(repository.id) && seesRepository(call.caller, repository),
  );
  return counted(call, "repositories", selected, (repository) => repositoryShape(call.urls, repository));
}

function listShared(call: Call, repository: Repository): Answer {
  const shared = repository.owner.secrets.filter((secret) => secretReaches(secret, repository));
  return counted(call, "secrets", shared, secretShape);
}

function listEnvironmentSecrets(call: Call, repository: Repository): Answer {
  const name = param(call, "environment_name");
  const environment = repository.environments.find((candidate) => candidate.name === name);
  return environment === undefined ? notFound() : counted(call, "secrets", environment.secrets, secretShape);
}
