import { notFound, ok, type Answer } from "../http/answer.ts";
import { param, type Call } from "../http/call.ts";
import { list } from "../http/pagination.ts";
import { repositoryUrl } from "../shapes/repository.ts";
import type { DeployKey, Repository } from "../world.ts";
import type { Route } from "./route.ts";

/** The deploy keys of a repository. */
export const deployKeyRoutes: Route[] = [
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/keys",
    scope: "repository",
    permission: "administration=read",
    handler: (call, repository) =>
      list(call, repository.deployKeys, (key) => keyShape(call, repository, key)),
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/keys/{key_id}",
    scope: "repository",
    permission: "administration=read",
    handler: getKey,
  },
];

function getKey(call: Call, repository: Repository): Answer {
  const id = Number(param(call, "key_id"));
  const key = repository.deployKeys.find((candidate) => candidate.id === id);
  return key === undefined ? notFound() : ok(keyShape(call, repository, key));
}

function keyShape(call: Call, repository: Repository, key: DeployKey): Record<string, unknown> {
  // An organisation that disallows deploy keys disables the existing ones too.
  // https://docs.github.com/en/organizations/managing-organization-settings/restricting-deploy-keys-in-your-organization
  const enabled = key.enabled && repository.owner.settings.deploy_keys_enabled_for_repositories;
  return { ...key, url: `${repositoryUrl(call.urls, repository)}/keys/${key.id}`, enabled };
}
