import type { AuditEvent } from "../../model/audit-events.ts";
import { isComputed } from "../../model/repository.ts";
import type { Tier } from "../../model/parameters.ts";
import type { ObservedRepository } from "../../model/snapshot.ts";
import { isProduction, type ProductionUse, productionUses } from "../queries/production.ts";
import { reachOf, type Secret } from "../queries/reach.ts";
import { isFinancial } from "../queries/systems.ts";
import { usesOfSecret } from "../queries/uses.ts";
import { type TierContext, defineRules } from "./kind-rules.ts";
import { listedIn, storedRules } from "./stored.ts";

const LISTS = {
  organization: "organization-secrets",
  repository: "repository-secrets",
  environment: "environment-secrets",
} as const;

export const actionsSecret = defineRules({
  kind: "actions-secret",
  listedBy: {
    organization: [LISTS.organization],
    repository: [LISTS.environment, "environments", "repositories", LISTS.repository],
  },
  listing: (secret) => listedIn(LISTS, secret),
  ...storedRules,
  toldByLog: ({ title, repository, facts: { level } }) => {
    const is = ({ repository_id: of, about }: AuditEvent) => of === repository && about.secret === title;
    switch (level) {
      case "organization":
        return { created: "org.create_actions_secret", removed: "org.remove_actions_secret", is };
      case "repository":
        return { created: "repo.create_actions_secret", removed: "repo.remove_actions_secret", is };
      case "environment":
        // The log does not name the environment for certain.
        return null;
      default:
        return level satisfies never;
    }
  },
  uses: usesOfSecret,
  // A repository's own secret is named in its own workflows; what the list leaves out cannot matter to it.
  tierSources: ({ repository }) =>
    repository === null ? ["repositories", "workflow-files"] : ["workflow-files"],
  tier,
});

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
