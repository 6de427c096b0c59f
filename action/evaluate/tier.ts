import type { Governance } from "../../model/governance.ts";
import type { Tier } from "../../model/parameters.ts";
import { isComputed } from "../../model/repository.ts";
import type {
  ObservedIdentity,
  ObservedIdentityOf,
  ObservedRepository,
  Snapshot,
} from "../../model/snapshot.ts";
import { isProduction, type ProductionUse, productionUses } from "../queries/production.ts";
import { reachOf } from "../queries/reach.ts";
import { isFinancial } from "../queries/systems.ts";

/** What the decision rests on besides the identity. */
export interface Bearings {
  snapshot: Snapshot;
  governance: Pick<Governance, "systems">;
  /** True when a statement that claims the identity names a system. */
  servesSystem: boolean;
  /** True when a gap leaves workflow files or repositories that the identity reaches unseen. */
  blind: boolean;
}

/**
 * Which values apply to an identity: the strict ones when it serves a financial system or is privileged.
 * Null when the answer lies in workflow files that were not read, or in an environment that is computed where none for
 * production is known: both values are then judged, because taking the looser one would let a refused question turn a
 * fail into a pass.
 */
export function tierOf(identity: ObservedIdentity, bearings: Bearings): Tier | null {
  const { repository } = identity;
  if (bearings.servesSystem) return "strict";
  if (repository !== null && isFinancial(repository.name, bearings.governance)) return "strict";
  switch (identity.kind) {
    case "deploy-key":
      return identity.facts.read_only ? "default" : "strict";
    case "fine-grained-token":
      return administers(identity) ? "strict" : tierOfReach(identity, bearings);
    case "actions-secret":
      return tierOfSecret(identity, bearings);
    default:
      return identity satisfies never;
  }
}

/** True for a token that can change the organisation or administer a repository. */
function administers({ facts: { permissions } }: ObservedIdentityOf<"fine-grained-token">): boolean {
  const changes = (level: string | undefined) => level !== undefined && level !== "read";
  return (
    changes(permissions.repository.administration) || Object.values(permissions.organization).some(changes)
  );
}

/** A token is as near to a financial system as the nearest repository it reaches. */
function tierOfReach(
  { facts: { repository_selection: selection, repositories } }: ObservedIdentityOf<"fine-grained-token">,
  { snapshot, governance, blind }: Bearings,
): Tier | null {
  if (selection === "none") return "default";
  const reached = selection === "all" ? snapshot.repositories.map(({ name }) => name) : repositories;
  if (reached === null) return null;
  if (reached.some((name) => isFinancial(name, governance))) return "strict";
  return selection === "all" && blind ? null : "default";
}

function tierOfSecret(
  secret: ObservedIdentityOf<"actions-secret">,
  { snapshot, governance, blind }: Bearings,
): Tier | null {
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
