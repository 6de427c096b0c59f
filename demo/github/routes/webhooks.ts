import type { Answer } from "../http/answer.ts";
import type { Call } from "../http/call.ts";
import { list } from "../http/pagination.ts";
import { repositoryUrl } from "../shapes/repository.ts";
import type { Organization, Repository, Webhook } from "../world.ts";
import type { Route } from "./route.ts";

/** Webhooks of an organisation and of a repository, their secrets masked. */
export const webhookRoutes: Route[] = [
  {
    method: "GET",
    template: "/orgs/{org}/hooks",
    scope: "organization",
    permission: "organization_hooks=read",
    handler: listOfOrganization,
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/hooks",
    scope: "repository",
    permission: "repository_hooks=read",
    handler: listOfRepository,
  },
];

// "users cannot list, view, or edit webhooks that were created by OAuth apps"
// https://docs.github.com/en/rest/orgs/webhooks#list-organization-webhooks
function shown({ caller }: Call, webhooks: Webhook[]): Webhook[] {
  const isApp = caller.kind === "credential" && caller.credential.kind === "installation";
  return isApp ? webhooks : webhooks.filter(({ ofOAuthApp }) => !ofOAuthApp);
}

function listOfOrganization(call: Call, organization: Organization): Answer {
  const at = `${call.urls.api}/orgs/${organization.login}/hooks`;
  return list(call, shown(call, organization.webhooks), (webhook) =>
    webhookShape(webhook, { type: "Organization", at }),
  );
}

function listOfRepository(call: Call, repository: Repository): Answer {
  const at = `${repositoryUrl(call.urls, repository)}/hooks`;
  return list(call, shown(call, repository.webhooks), (webhook) => ({
    ...webhookShape(webhook, { type: "Repository", at }),
    test_url: `${at}/${webhook.id}/test`,
    // Of an organisation's webhook GitHub does not tell it.
    last_response: webhook.last_response,
  }));
}

function webhookShape(
  { id, active, events, url, content_type, insecure_ssl, secret, created_at, updated_at }: Webhook,
  { type, at }: { type: string; at: string },
): Record<string, unknown> {
  return {
    type,
    id,
    name: "web",
    active,
    events,
    config: { url, content_type, insecure_ssl, ...(secret === null ? {} : { secret: "********" }) },
    url: `${at}/${id}`,
    ping_url: `${at}/${id}/pings`,
    deliveries_url: `${at}/${id}/deliveries`,
    created_at,
    updated_at,
  };
}
