import type { World } from "../world.ts";
import type { Organization } from "./organization.ts";
import type { Collaborator, Repository } from "./repository.ts";
import type { User } from "./user.ts";

// GitHub compares logins and names without regard to case.
const same = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();

/** The organisation with this login, if there is one. */
export function findOrganization(world: World, login: string): Organization | undefined {
  return world.organizations.find((organization) => same(organization.login, login));
}

/** The account with this login, if there is one. */
export function findUser(world: World, login: string): User | undefined {
  return world.users.find((user) => same(user.login, login));
}

/** The repository with this name, and whether that is a name it no longer has. */
export function findRepository(
  world: World,
  owner: string,
  name: string,
): { repository: Repository; renamed: boolean } | undefined {
  const owned = world.repositories.filter((repository) => same(repository.owner.login, owner));
  const current = owned.find((repository) => same(repository.name, name));
  if (current !== undefined) return { repository: current, renamed: false };
  const former = owned.find((repository) =>
    repository.previousNames.some((previous) => same(previous, name)),
  );
  const moved = world.repositories.find(({ formerNames }) =>
    formerNames.some((former) => same(former.owner.login, owner) && same(former.name, name)),
  );
  const elsewhere = former ?? moved;
  return elsewhere === undefined ? undefined : { repository: elsewhere, renamed: true };
}

/** What a person may do in a repository, from ownership, membership and collaboration; `none` is no access. */
export function accessOf(user: User, repository: Repository): Collaborator["permission"] | "none" {
  const member = repository.owner.members.find((candidate) => candidate.user.id === user.id);
  if (member?.role === "admin") return "admin";
  const own = repository.collaborators.find((candidate) => candidate.user.id === user.id)?.permission;
  if (own !== undefined) return own;
  return member === undefined ? "none" : repository.owner.settings.default_repository_permission;
}

/** Whether a person may push, so that their approval counts for branch protection. */
export function canWrite(user: User, repository: Repository): boolean {
  return ["write", "maintain", "admin"].includes(accessOf(user, repository));
}
