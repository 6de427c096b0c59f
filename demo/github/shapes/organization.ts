import type { ServerUrls } from "../http/call.ts";
import type { Organization, World } from "../world.ts";
import { nodeId } from "./node-id.ts";

/** The part of `organization-full` that anyone sees. */
export function publicOrganization(
  urls: ServerUrls,
  world: World,
  organization: Organization,
): Record<string, unknown> {
  const url = `${urls.api}/orgs/${organization.login}`;
  return {
    login: organization.login,
    id: organization.id,
    node_id: nodeId("Organization", organization.id),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${urls.web}/avatars/u/${organization.id}`,
    description: organization.description,
    name: organization.name,
    is_verified: false,
    has_organization_projects: true,
    has_repository_projects: true,
    public_repos: owned(world, organization).filter((repository) => repository.visibility === "public")
      .length,
    public_gists: 0,
    followers: 0,
    following: 0,
    html_url: `${urls.web}/${organization.login}`,
    created_at: organization.created_at,
    updated_at: organization.updated_at,
    archived_at: null,
    type: "Organization",
  };
}

/** The part that organization_administration:read adds. */
export function privateOrganization(world: World, organization: Organization): Record<string, unknown> {
  const hidden = owned(world, organization).filter((repository) => repository.visibility !== "public").length;
  return { total_private_repos: hidden, owned_private_repos: hidden, ...organization.settings };
}

function owned(world: World, organization: Organization): World["repositories"] {
  return world.repositories.filter((repository) => repository.owner === organization);
}
