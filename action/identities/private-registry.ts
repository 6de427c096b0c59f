import type { ObservedIdentityOf, ObservedRepository, Snapshot } from "../../model/snapshot.ts";
import { dutiesStated } from "../queries/duties.ts";
import { lookUp } from "../queries/look-up.ts";
import { isFinancial } from "../queries/systems.ts";
import { defineRules } from "./kind-rules.ts";

export const privateRegistry = defineRules({
  kind: "private-registry",
  listedBy: { organization: ["private-registries"], repository: [] },
  listing: () => ({
    source: "private-registries",
    scope: { of: "organization" },
    through: [],
    own: null,
  }),
  reach: () => [],
  repositories: (registry, snapshot) => reached(registry, snapshot)?.map(({ name }) => name) ?? null,
  uses: null,
  // GitHub does not show what the registry lets it do: the entitlements of its statement count.
  duties: (_registry, ownership) => dutiesStated(ownership?.data.entitlements ?? []),
  pushesWorkflows: () => false,
  writes: ({ visibility }) => visibility === "all",
  storesNothing: ({ auth_type: type }) => type?.startsWith("oidc_") ?? false,
  maximumAge: () => "rot.max_age_days.static",
  tierSources: ({ facts }) => (facts.visibility === "selected" ? [] : ["repositories"]),
  tier: (registry, { snapshot, governance, blind }) => {
    const repositories = reached(registry, snapshot);
    if (repositories === null) return null;
    if (repositories.some(({ name }) => isFinancial(name, governance))) return "strict";
    return blind ? null : "default";
  },
});

/** Repositories that may use it; null where GitHub's list does not name the selected ones. */
function reached(
  { facts }: ObservedIdentityOf<"private-registry">,
  snapshot: Snapshot,
): readonly ObservedRepository[] | null {
  const { repositories } = lookUp(snapshot);
  switch (facts.visibility) {
    case "all":
      return repositories;
    case "private":
      return repositories.filter((one) => one.facts.visibility !== "public");
    case "selected":
      return null;
    default:
      return facts.visibility satisfies never;
  }
}
