import type { Call } from "../http/call.ts";
import { list } from "../http/pagination.ts";
import { seesRepository } from "../http/permissions.ts";
import { repositoryShape, repositoryUrl } from "../shapes/repository.ts";
import { scanningOf, type SecretAlert } from "../world/secret-alert.ts";
import type { Repository } from "../world/repository.ts";
import type { Route } from "./route.ts";

/** Credentials that GitHub found in repositories. */
export const secretAlertRoutes: Route[] = [
  {
    method: "GET",
    template: "/orgs/{org}/secret-scanning/alerts",
    scope: "organization",
    permission: "secret_scanning_alerts=read",
    handler(call, organization) {
      const state = call.query.get("state");
      const resolutions = call.query.get("resolution")?.split(",");
      const alerts = call.world.repositories
        .filter((one) => one.owner === organization && seesRepository(call.caller, one))
        .flatMap((repository) => scanningOf(repository).alerts.map((alert) => ({ repository, alert })))
        .filter(({ alert }) => state === null || stateOf(alert) === state)
        .filter(({ alert }) => resolutions === undefined || resolutions.includes(alert.resolution ?? ""));
      return list(call, alerts, (one) => alertShape(call, one));
    },
  },
];

const stateOf = ({ resolution }: SecretAlert) => (resolution === null ? "open" : "resolved");

function alertShape(call: Call, { repository, alert }: { repository: Repository; alert: SecretAlert }) {
  const url = `${repositoryUrl(call.urls, repository)}/secret-scanning/alerts/${alert.number}`;
  const { secret, ...rest } = alert;
  return {
    ...rest,
    updated_at: alert.resolved_at,
    url,
    html_url: url,
    locations_url: `${url}/locations`,
    state: stateOf(alert),
    resolved_by: null,
    secret_type_display_name: alert.secret_type,
    ...(call.query.get("hide_secret") === "true" ? {} : { secret }),
    repository: simpleRepository(call, repository),
  };
}

/** GitHub's `simple-repository`: the addresses over the API and little else. */
function simpleRepository(call: Call, repository: Repository): Record<string, unknown> {
  const plain = new Set("id node_id name full_name owner private description fork url html_url".split(" "));
  const ofClones = new Set("git_url ssh_url clone_url svn_url mirror_url".split(" "));
  return Object.fromEntries(
    Object.entries(repositoryShape(call.urls, repository)).filter(
      ([key]) => plain.has(key) || (key.endsWith("_url") && !ofClones.has(key)),
    ),
  );
}
