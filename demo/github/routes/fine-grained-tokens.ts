import { notFound, type Answer } from "../http/answer.ts";
import { param, type Call } from "../http/call.ts";
import { list } from "../http/pagination.ts";
import { seesRepository } from "../http/permissions.ts";
import { repositoryShape } from "../shapes/repository.ts";
import { simpleUser } from "../shapes/user.ts";
import type { FineGrainedToken, Organization, TokenRequest } from "../world.ts";
import type { Route } from "./route.ts";

/** Fine-grained token grants and requests; "Only GitHub Apps can use this endpoint." */
export const fineGrainedTokenRoutes: Route[] = [
  {
    method: "GET",
    template: "/orgs/{org}/personal-access-tokens",
    scope: "organization",
    permission: "organization_personal_access_tokens=read",
    appsOnly: true,
    handler: (call, organization) =>
      list(call, organization.tokens, (token) => grantShape(call, organization, token)),
  },
  {
    method: "GET",
    template: "/orgs/{org}/personal-access-tokens/{pat_id}/repositories",
    scope: "organization",
    permission: "organization_personal_access_tokens=read",
    appsOnly: true,
    handler: (call, { tokens }) =>
      listReach(
        call,
        tokens.find((token) => token.id === Number(param(call, "pat_id"))),
      ),
  },
  {
    method: "GET",
    template: "/orgs/{org}/personal-access-token-requests",
    scope: "organization",
    permission: "organization_personal_access_token_requests=read",
    appsOnly: true,
    handler: (call, organization) =>
      list(call, organization.tokenRequests, (request) => requestShape(call, organization, request)),
  },
  {
    method: "GET",
    template: "/orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories",
    scope: "organization",
    permission: "organization_personal_access_token_requests=read",
    appsOnly: true,
    handler: (call, { tokenRequests }) =>
      listReach(
        call,
        tokenRequests.find((request) => request.id === Number(param(call, "pat_request_id"))),
      ),
  },
];

function listReach(call: Call, token: FineGrainedToken | TokenRequest | undefined): Answer {
  if (token === undefined) return notFound();
  const reached = token.repository_selection === "subset" ? token.repositories : [];
  const repositories = call.world.repositories.filter(
    (repository) => reached.includes(repository.id) && seesRepository(call.caller, repository),
  );
  return list(call, repositories, (repository) => repositoryShape(call.urls, repository));
}

function grantShape(
  call: Call,
  organization: Organization,
  token: FineGrainedToken,
): Record<string, unknown> {
  return {
    ...scopeShape(
      call,
      token,
      `${call.urls.api}/organizations/${organization.id}/personal-access-tokens/${token.id}`,
    ),
    access_granted_at: token.access_granted_at,
  };
}

function requestShape(
  call: Call,
  organization: Organization,
  request: TokenRequest,
): Record<string, unknown> {
  const url = `${call.urls.api}/organizations/${organization.id}/personal-access-token-requests/${request.id}`;
  return { ...scopeShape(call, request, url), reason: request.reason, created_at: request.created_at };
}

function scopeShape(
  call: Call,
  token: FineGrainedToken | TokenRequest,
  url: string,
): Record<string, unknown> {
  const expires = token.token_expires_at;
  return {
    id: token.id,
    owner: simpleUser(call.urls, token.owner),
    repository_selection: token.repository_selection,
    repositories_url: `${url}/repositories`,
    permissions: token.permissions,
    token_id: token.token_id,
    token_name: token.token_name,
    token_expired: expires !== null && Date.parse(expires) <= call.world.now.getTime(),
    token_expires_at: expires,
    token_last_used_at: token.token_last_used_at,
  };
}
