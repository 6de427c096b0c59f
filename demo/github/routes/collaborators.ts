import type { Call } from "../http/call.ts";
import { list } from "../http/pagination.ts";
import { simpleUser } from "../shapes/user.ts";
import { accessOf } from "../world.ts";
import type { Organization } from "../world/organization.ts";
import type { Repository } from "../world/repository.ts";
import type { User } from "../world/user.ts";
import type { Route } from "./route.ts";

/** Who has access: to single repositories from outside, and to one repository by whatever way. */
export const collaboratorRoutes: Route[] = [
  {
    method: "GET",
    template: "/orgs/{org}/outside_collaborators",
    scope: "organization",
    permission: "members=read",
    handler: (call, organization) =>
      list(call, outsidersOf(call, organization), (user) => simpleUser(call.urls, user)),
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/collaborators",
    scope: "repository",
    permission: "metadata=read",
    handler(call, repository) {
      const least = LEVELS.indexOf(call.query.get("permission") ?? "pull");
      const reached = withAccess(repository).filter((user) => levelOf(user, repository) >= least);
      return list(call, reached, (user) => ({
        ...simpleUser(call.urls, user),
        permissions: Object.fromEntries(LEVELS.map((level, at) => [level, levelOf(user, repository) >= at])),
        role_name: accessOf(user, repository),
      }));
    },
  },
];

const LEVELS = ["pull", "triage", "push", "maintain", "admin"];
const ACCESS = ["read", "triage", "write", "maintain", "admin"];

const levelOf = (user: User, repository: Repository): number => ACCESS.indexOf(accessOf(user, repository));

/** Owners and members with any access, and whoever was invited; each once. */
const withAccess = (repository: Repository): User[] => [
  ...new Set([
    ...repository.owner.members.map(({ user }) => user),
    ...repository.collaborators.map(({ user }) => user),
  ]),
];

function outsidersOf(call: Call, organization: Organization): User[] {
  const members = new Set(organization.members.map(({ user }) => user));
  const invited = call.world.repositories
    .filter(({ owner }) => owner === organization)
    .flatMap(({ collaborators }) => collaborators.map(({ user }) => user));
  return [...new Set(invited)].filter((user) => !members.has(user));
}
