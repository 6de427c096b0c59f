import { isComputed } from "../../model/repository.ts";
import type { ObservedIdentityOf, ObservedRepository } from "../../model/snapshot.ts";
import type { Tier } from "../../model/parameters.ts";
import { dutiesStated } from "../queries/duties.ts";
import { isProduction, type ProductionUse, productionUses } from "../queries/production.ts";
import { reachIds, reachOf } from "../queries/reach.ts";
import { isFinancial } from "../queries/systems.ts";
import { usesOfSecret } from "../queries/uses.ts";
import { type TierContext, defineRules, type Listing, type ListedIdentity } from "./kind-rules.ts";

type Secret = ObservedIdentityOf<"actions-secret">;

export const actionsSecret = defineRules({
  kind: "actions-secret",
  listedBy: {
    organization: ["organization-secrets"],
    repository: ["environment-secrets", "environments", "repositories", "repository-secrets"],
  },
  listing,
  reach: reachIds,
  repositories: (secret, snapshot) => {
    const reach = reachOf(secret, snapshot);
    return reach === null || reach.perhaps.length > 0 ? null : reach.sure.map(({ name }) => name);
  },
  uses: usesOfSecret,
  // GitHub does not show what the credential in a secret can do: the entitlements of its statement count.
  duties: (_secret, ownership) => dutiesStated(ownership?.data.entitlements ?? []),
  pushesWorkflows: () => false,
  writes: ({ visibility }) => visibility === "all",
  maximumAge: () => "rot.max_age_days.static",
  // A repository's own secret is named in its own workflows; what the list leaves out cannot matter to it.
  tierSources: ({ repository }) =>
    repository === null ? ["repositories", "workflow-files"] : ["workflow-files"],
  tier,
});

function listing({ title, repository, facts }: ListedIdentity<"actions-secret">): Listing {
  const { level, environment_id: environment } = facts;
  switch (level) {
    case "organization":
      return {
        source: "organization-secrets",
        scope: { of: "organization" },
        through: [],
        own: { of: "secret", secret: title },
      };
    case "repository":
      return {
        source: "repository-secrets",
        scope: repository === null ? null : { of: "repository", repository },
        through: ["repositories"],
        own: null,
      };
    case "environment":
      return {
        source: "environment-secrets",
        scope:
          repository === null || environment === null ? null : { of: "environment", repository, environment },
        through: ["repositories", "environments"],
        own: null,
      };
    default:
      return level satisfies never;
  }
}

/**
 * Null when the answer lies in workflow files that were not read, or in an environment that is computed where none for
 * production is known: both values are then evaluated, because taking the looser one would let a refused question turn a
 * fail into a pass.
 */
function tier(secret: Secret, { snapshot, governance, blind }: TierContext): Tier | null {
  const { level, environment, visibility } = secret.facts;
  if (level === "environment") return isProduction(environment ?? "", false) ? "strict" : "default";
  if (visibility === "all") return "strict";
  const reached = reachOf(secret, snapshot);
  if (reached === null || (level === "repository" && reached.sure.length === 0)) return null;
  const usesIn = (one: ObservedRepository) =>
    productionUses(secret.title, one, snapshot, isFinancial(one.name, governance));
  const uses = reached.sure.map(usesIn);
  const sure = ({ environment: name }: ProductionUse) => !isComputed(name);
  if (uses.some((found) => found?.uses.some(sure))) return "strict";
  const open = uses.some((found) => found === null || found.uses.length > 0 || found.unseen.length > 0);
  return blind || open || reached.perhaps.length > 0 ? null : "default";
}
