import type { ServerUrls } from "../http/call.ts";
import type { App, Installation, World } from "../world.ts";
import { nodeId } from "./node-id.ts";
import { simpleUser } from "./user.ts";

/** GitHub's `integration`. */
export function appShape(urls: ServerUrls, world: World, app: App): Record<string, unknown> {
  const installed = world.installations.filter((installation) => installation.app === app).length;
  return { ...integrationShape(urls, app), installations_count: installed };
}

/** GitHub's `integration` as it stands inside other things. */
export function integrationShape(urls: ServerUrls, app: App): Record<string, unknown> {
  return {
    id: app.id,
    client_id: app.client_id,
    slug: app.slug,
    node_id: nodeId("App", app.id),
    owner: simpleUser(urls, app.owner),
    name: app.name,
    description: null,
    external_url: `${urls.web}/apps/${app.slug}`,
    html_url: `${urls.web}/apps/${app.slug}`,
    created_at: app.created_at,
    updated_at: app.updated_at,
    permissions: app.permissions,
    events: app.events,
  };
}

/** GitHub's `installation`. */
export function installationShape(urls: ServerUrls, installation: Installation): Record<string, unknown> {
  const { app, organization } = installation;
  return {
    id: installation.id,
    account: simpleUser(urls, organization),
    repository_selection: installation.repositories === "all" ? "all" : "selected",
    access_tokens_url: `${urls.api}/app/installations/${installation.id}/access_tokens`,
    repositories_url: `${urls.api}/installation/repositories`,
    html_url: `${urls.web}/organizations/${organization.login}/settings/installations/${installation.id}`,
    app_id: app.id,
    client_id: app.client_id,
    app_slug: app.slug,
    target_id: organization.id,
    target_type: "Organization",
    permissions: installation.permissions,
    events: app.events,
    created_at: installation.created_at,
    updated_at: installation.updated_at,
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    suspended_by: installation.suspended_by && simpleUser(urls, installation.suspended_by),
    suspended_at: installation.suspended_at,
  };
}
