import { failure, invalid, ok, type Answer } from "../http/answer.ts";
import { actorOf, param, type Call } from "../http/call.ts";
import { list } from "../http/pagination.ts";
import { organizationDenial, seesRepository } from "../http/permissions.ts";
import { privateOrganization, publicOrganization } from "../shapes/organization.ts";
import { repositoryShape } from "../shapes/repository.ts";
import { scanningShape } from "../shapes/scanning.ts";
import { simpleUser } from "../shapes/user.ts";
import { findOrganization, type Organization } from "../world.ts";
import { notFound } from "../http/answer.ts";
import type { Route } from "./route.ts";

/** The organisation, its members, its repositories and its Actions policy. */
export const organizationRoutes: Route[] = [
  { method: "GET", template: "/orgs/{org}", scope: "public", handler: getOrganization },
  { method: "GET", template: "/orgs/{org}/repos", scope: "public", handler: listRepositories },
  {
    method: "GET",
    template: "/orgs/{org}/members",
    scope: "organization",
    permission: "members=read",
    handler: listMembers,
  },
  {
    method: "GET",
    template: "/orgs/{org}/actions/permissions",
    scope: "organization",
    permission: "organization_administration=read",
    handler: getActionsPolicy,
  },
  {
    method: "GET",
    template: "/orgs/{org}/actions/permissions/workflow",
    scope: "organization",
    permission: "organization_administration=read",
    handler: (_, { actions }) =>
      ok({
        default_workflow_permissions: actions.default_workflow_permissions,
        can_approve_pull_request_reviews: actions.can_approve_pull_request_reviews,
      }),
  },
];

// Settings a token may not see are absent, not null: absence is not an answer.
function getOrganization(call: Call): Answer {
  const organization = findOrganization(call.world, param(call, "org"));
  if (organization === undefined) return notFound();
  const may = (permission: string): boolean =>
    organizationDenial(call.caller, organization, permission) === null;
  return ok({
    ...publicOrganization(call.urls, call.world, organization),
    ...(may("organization_administration=read") ? privateOrganization(call.world, organization) : {}),
    ...(may("organization_plan=read") ? { plan: organization.plan } : {}),
  });
}

function listRepositories(call: Call): Answer {
  const organization = findOrganization(call.world, param(call, "org"));
  if (organization === undefined) return notFound();
  const type = call.query.get("type") ?? "all";
  const visible = call.world.repositories.filter((repository) => {
    if (repository.owner !== organization || !seesRepository(call.caller, repository)) return false;
    if (type === "public") return repository.visibility === "public";
    if (type === "private") return repository.visibility !== "public";
    if (type === "forks") return repository.fork;
    if (type === "sources") return !repository.fork;
    return true;
  });
  const sort = call.query.get("sort") ?? "created";
  const ascending = (call.query.get("direction") ?? (sort === "full_name" ? "asc" : "desc")) === "asc";
  const key = (repository: (typeof visible)[number]): string => {
    if (sort === "full_name") return repository.name.toLowerCase();
    const at =
      sort === "pushed"
        ? repository.pushed_at
        : sort === "updated"
          ? repository.updated_at
          : repository.created_at;
    return `${at} ${String(repository.id).padStart(12, "0")}`;
  };
  const sorted = visible.sort((left, right) => (key(left) < key(right) ? -1 : 1) * (ascending ? 1 : -1));
  return list(call, sorted, (repository) => ({
    ...repositoryShape(call.urls, repository),
    ...scanningShape(call, repository),
  }));
}

function listMembers(call: Call, organization: Organization): Answer {
  const filter = call.query.get("filter") ?? "all";
  const role = call.query.get("role") ?? "all";
  if (!["all", "2fa_disabled", "2fa_insecure"].includes(filter)) {
    return invalid({ resource: "Organization", field: "filter", code: "invalid" });
  }
  // Only an owner may ask who lacks two-factor authentication; everyone else gets 422, not 403.
  const asker = organization.members.find((member) => member.user.id === actorOf(call)?.id);
  if (filter !== "all" && asker?.role !== "admin") {
    return failure(422, "Only owners can use this filter.");
  }
  const listed = organization.members.filter(
    (member) => (role === "all" || member.role === role) && (filter === "all" || !member.twoFactor),
  );
  return list(call, listed, (member) => simpleUser(call.urls, member.user));
}

function getActionsPolicy(call: Call, organization: Organization): Answer {
  const { actions } = organization;
  const url = `${call.urls.api}/organizations/${organization.id}/actions/permissions`;
  return ok({
    enabled_repositories: actions.enabled_repositories,
    ...(actions.enabled_repositories === "selected"
      ? { selected_repositories_url: `${url}/repositories` }
      : {}),
    allowed_actions: actions.allowed_actions,
    ...(actions.allowed_actions === "selected" ? { selected_actions_url: `${url}/selected-actions` } : {}),
    sha_pinning_required: actions.sha_pinning_required,
  });
}
