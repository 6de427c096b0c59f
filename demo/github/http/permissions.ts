import { accessOf, type Credential, type Organization, type Repository } from "../world.ts";
import { failure, notFound, type Answer } from "./answer.ts";
import type { Caller } from "./call.ts";

/**
 * What a route demands, written as GitHub writes X-Accepted-GitHub-Permissions: `a=read,b=read` needs both,
 * `a=read; b=read` needs one of them.
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#resource-not-accessible
 */
export type Permission = string;

type Level = "read" | "write" | "admin";

interface Need {
  name: string;
  level: Level;
}

const rank: Record<Level, number> = { read: 1, write: 2, admin: 3 };

function alternatives(permission: Permission): Need[][] {
  return permission.split(";").map((set) =>
    set.split(",").map((need): Need => {
      const [name = "", level = ""] = need.trim().split("=");
      return { name, level: level === "admin" ? "admin" : level === "write" ? "write" : "read" };
    }),
  );
}

/** Whether the caller may know that a repository exists. */
export function seesRepository(caller: Caller, repository: Repository): boolean {
  if (caller.kind === "credential") {
    const { credential } = caller;
    if (refusal(credential, repository, "metadata") !== undefined) return false;
    if (repository.visibility === "public") return true;
    return reaches(credential, repository);
  }
  return repository.visibility === "public";
}

function reaches(credential: Credential, repository: Repository): boolean {
  if (credential.installation !== null && credential.installation.organization !== repository.owner)
    return false;
  if (credential.repositories !== "all" && !credential.repositories.includes(repository.id)) return false;
  return credential.actor.type === "Bot" || accessOf(credential.actor, repository) !== "none";
}

function refusal(credential: Credential, repository: Repository, permission: string): 403 | 404 | undefined {
  return credential.refusals.find(
    (one) => one.repositoryId === repository.id && one.permission === permission,
  )?.status;
}

/** Why a caller may not do something in a repository it can see; null when it may. */
export function repositoryDenial(
  caller: Caller,
  repository: Repository,
  permission: Permission,
): Answer | null {
  let status: 403 | 404 = 403;
  for (const needs of alternatives(permission)) {
    const missing = needs.find((need) => !holds(caller, repository, need));
    if (missing === undefined) return null;
    if (caller.kind === "credential") status = refusal(caller.credential, repository, missing.name) ?? status;
  }
  return status === 404 ? notFound() : denied(caller, permission);
}

function holds(caller: Caller, repository: Repository, need: Need): boolean {
  const openToAll = need.level === "read" && repository.visibility === "public" && publicReads.has(need.name);
  if (caller.kind !== "credential") return openToAll;
  const { credential } = caller;
  if (refusal(credential, repository, need.name) !== undefined) return false;
  if (openToAll) return true;
  return (
    hasLevel(credential, need) && reaches(credential, repository) && roleAllows(credential, repository, need)
  );
}

const publicReads = new Set(["metadata", "contents", "pull_requests", "issues", "actions", "checks"]);

function hasLevel(credential: Credential, need: Need): boolean {
  const held = credential.permissions[need.name];
  return held !== undefined && rank[held] >= rank[need.level];
}

// A person's token can do no more than the person; an App's bot has only its permissions.
function roleAllows(credential: Credential, repository: Repository, need: Need): boolean {
  if (credential.actor.type === "Bot") return true;
  const access = accessOf(credential.actor, repository);
  // Only who administers a repository may see its webhooks.
  if (need.name === "administration" || need.name === "repository_hooks") return access === "admin";
  if (need.name === "secrets" || need.name === "environments") return pushers.has(access);
  if (need.level === "read" || need.name === "pull_requests") return access !== "none";
  return pushers.has(access);
}

const pushers = new Set(["write", "maintain", "admin"]);

/** Why a caller may not do something in an organisation; null when it may. */
export function organizationDenial(
  caller: Caller,
  organization: Organization,
  permission: Permission,
): Answer | null {
  return alternatives(permission).some((needs) =>
    needs.every((need) => holdsInOrganization(caller, organization, need)),
  )
    ? null
    : denied(caller, permission);
}

function holdsInOrganization(caller: Caller, organization: Organization, need: Need): boolean {
  if (caller.kind !== "credential") return false;
  const { credential } = caller;
  if (credential.installation !== null && credential.installation.organization !== organization) return false;
  if (!hasLevel(credential, need)) return false;
  if (credential.actor.type === "Bot") return true;
  const role = organization.members.find((member) => member.user.id === credential.actor.id)?.role;
  return need.name === "members" && need.level === "read" ? role !== undefined : role === "admin";
}

/** GitHub's refusal to a caller whose token lacks a permission. */
export function denied(caller: Caller, permission: Permission): Answer {
  const headers = { "X-Accepted-GitHub-Permissions": permission };
  if (caller.kind !== "credential") return failure(401, "Requires authentication");
  return failure(403, denialMessage(caller.credential), headers);
}

function denialMessage(credential: Credential): string {
  switch (credential.kind) {
    case "installation":
    case "user":
      return "Resource not accessible by integration";
    case "fine-grained":
      return "Resource not accessible by personal access token";
    case "classic":
      return "Must have admin rights to Repository.";
  }
}
