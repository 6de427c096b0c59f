import type { ServerUrls } from "../http/call.ts";
import type { Organization, Team } from "../world.ts";
import { nodeId } from "./node-id.ts";

/** GitHub's `team`. */
export function teamShape(urls: ServerUrls, owner: Organization, team: Team): Record<string, unknown> {
  const url = `${urls.api}/organizations/${owner.id}/team/${team.id}`;
  return {
    id: team.id,
    node_id: nodeId("Team", team.id),
    name: team.name,
    slug: team.slug,
    description: null,
    privacy: "closed",
    notification_setting: "notifications_enabled",
    permission: "pull",
    url,
    html_url: `${urls.web}/orgs/${owner.login}/teams/${team.slug}`,
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    type: "organization",
    organization_id: owner.id,
    parent: null,
  };
}
