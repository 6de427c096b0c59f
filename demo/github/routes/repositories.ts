import { ok, type Answer } from "../http/answer.ts";
import { type Call } from "../http/call.ts";
import { counted } from "../http/pagination.ts";
import { environmentShape } from "../shapes/environment.ts";
import { fullRepositoryShape } from "../shapes/repository.ts";
import { accessOf, type Repository } from "../world.ts";
import type { Route } from "./route.ts";

/** A repository and its environments. */
export const repositoryRoutes: Route[] = [
  {
    method: "GET",
    template: "/repos/{owner}/{repo}",
    scope: "repository",
    permission: "metadata=read",
    handler: (call, repository) =>
      ok({ ...fullRepositoryShape(call.urls, repository), ...callerAccess(call, repository) }),
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/environments",
    scope: "repository",
    permission: "actions=read",
    handler: listEnvironments,
  },
];

function callerAccess(call: Call, repository: Repository): Record<string, unknown> {
  if (call.caller.kind !== "credential") return {};
  const { actor, permissions } = call.caller.credential;
  const access = actor.type === "Bot" ? "none" : accessOf(actor, repository);
  const admin = access === "admin";
  const push = admin || ["write", "maintain"].includes(access) || permissions.contents === "write";
  return { permissions: { admin, maintain: admin || access === "maintain", push, triage: push, pull: true } };
}

function listEnvironments(call: Call, repository: Repository): Answer {
  return counted(call, "environments", repository.environments, (environment) =>
    environmentShape(call.urls, repository, environment),
  );
}
