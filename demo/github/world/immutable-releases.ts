import type { Organization } from "./organization.ts";

/** Where an organisation keeps releases from being changed. */
export interface ImmutableReleases {
  enforced_repositories: "all" | "none" | "selected";
}

const known = new WeakMap<Organization, ImmutableReleases>();

/** The policy of an organisation, to be changed by whoever sets the world. */
export function immutableReleasesOf(organization: Organization): ImmutableReleases {
  const policy = known.get(organization) ?? { enforced_repositories: "none" as const };
  known.set(organization, policy);
  return policy;
}
