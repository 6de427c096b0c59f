import type { Route } from "../routes/route.ts";
import { findOrganization, findRepository, type Organization, type Repository } from "../world.ts";
import { failure, notFound, type Answer } from "./answer.ts";
import { param, type Call } from "./call.ts";
import { denied, organizationDenial, repositoryDenial, seesRepository } from "./permissions.ts";

/** Finds what a route is about, lets the caller in or refuses as GitHub refuses, and runs the handler. */
export async function enterRoute(call: Call, route: Route): Promise<Answer> {
  switch (route.scope) {
    case "public":
      return route.handler(call);
    case "app": {
      if (call.caller.kind === "app") return route.handler(call, call.caller.app);
      if (call.caller.kind === "anonymous") return failure(401, "A JSON web token could not be decoded");
      return failure(403, "You must authenticate via a JSON web token.");
    }
    case "organization": {
      const organization = findOrganization(call.world, param(call, "org"));
      if (organization === undefined) return notFound();
      const refused = appsOnly(call, route) ?? organizationRefusal(call, route.permission, organization);
      return refused ?? route.handler(call, organization);
    }
    case "repository": {
      const found = findRepository(call.world, param(call, "owner"), param(call, "repo"));
      if (found === undefined || !seesRepository(call.caller, found.repository)) return notFound();
      const { repository } = found;
      if (found.renamed) return moved(call, repository);
      const refused =
        appsOnly(call, route) ??
        repositoryDenial(call.caller, repository, route.permission) ??
        stateRefusal(route, repository);
      return refused ?? route.handler(call, repository);
    }
  }
}

function organizationRefusal(call: Call, permission: string, organization: Organization): Answer | null {
  return organizationDenial(call.caller, organization, permission);
}

function appsOnly(call: Call, route: Extract<Route, { appsOnly?: boolean }>): Answer | null {
  if (route.appsOnly !== true) return null;
  if (call.caller.kind !== "credential") return denied(call.caller, route.permission);
  const { kind } = call.caller.credential;
  if (kind === "installation" || kind === "user") return null;
  return denied(call.caller, route.permission);
}

function stateRefusal(route: Route, repository: Repository): Answer | null {
  if (repository.disabled) return blocked(repository);
  if (repository.archived && route.method !== "GET") {
    return failure(403, "Repository was archived so is read-only.");
  }
  return null;
}

/** GitHub's refusal of everything about a repository that it blocked; `block` is what tells it from other refusals. */
export function blocked({ blockReason: reason, created_at }: Repository): Answer {
  const answer = failure(403, "Repository access blocked");
  const block = { reason, created_at, html_url: "https://github.com/tos" };
  return { ...answer, body: { message: "Repository access blocked", block } };
}

// https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects
function moved(call: Call, repository: Repository): Answer {
  const rest = call.url.pathname.split("/repos/")[1]?.split("/").slice(2).join("/") ?? "";
  const url = `${call.urls.api}/repositories/${repository.id}${rest === "" ? "" : `/${rest}`}${call.url.search}`;
  const answer = failure(301, "Moved Permanently", { Location: url });
  const body = { message: "Moved Permanently", url, documentation_url: "https://docs.github.com/rest" };
  return { ...answer, body };
}
