import { ok } from "../http/answer.ts";
import { immutableReleasesOf } from "../world/immutable-releases.ts";
import type { Route } from "./route.ts";

/** Where releases cannot be changed once they are published. */
export const immutableReleaseRoutes: Route[] = [
  {
    method: "GET",
    template: "/orgs/{org}/settings/immutable-releases",
    scope: "organization",
    permission: "organization_administration=read",
    handler: (_, organization) =>
      ok({ enforced_repositories: immutableReleasesOf(organization).enforced_repositories }),
  },
];
