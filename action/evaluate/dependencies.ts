import type { Identity } from "../../model/identity.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import type { SourceId, Unit } from "../../model/unit.ts";
import { listingInLedger, listingOf } from "../identities/ask.ts";
import type { Listing } from "../identities/kind-rules.ts";
import { type Dependencies, type Gaps, NOWHERE } from "./gaps.ts";

/** The source that gave an identity. */
export const originOf = (identity: ObservedIdentity): SourceId => listingOf(identity).source;

/** What the unit that lists an identity rests on. */
function listedOn({ scope }: Listing, repository: number | null): Dependencies {
  const dependencies = { ...NOWHERE, repositories: repository === null ? [] : [repository] };
  return scope?.of === "environment"
    ? { ...dependencies, environment: { repository: scope.repository, id: scope.environment } }
    : dependencies;
}

/** What an answer about an identity rests on, before a check reaches further. */
export function dependenciesOf(identity: ObservedIdentity): Dependencies {
  const listing = listingOf(identity);
  const dependencies = listedOn(listing, identity.repository?.id ?? null);
  switch (listing.own?.of) {
    case "token":
      return { ...dependencies, token: listing.own.token };
    case "runner-group":
      return { ...dependencies, runnerGroup: listing.own.group };
    case "secret":
      return { ...dependencies, secret: listing.own.secret };
    default:
      return dependencies;
  }
}

/** The same dependencies, widened by repositories on which an answer depends with all their environments. */
export const reaching = (dependencies: Dependencies, repositories: readonly number[]): Dependencies =>
  repositories.length === 0
    ? dependencies
    : {
        ...dependencies,
        repositories: [...dependencies.repositories, ...repositories],
        environmentsOf: [...dependencies.environmentsOf, ...repositories],
      };

/**
 * Why a scan did not see an identity that the ledger holds as active: the units that would have shown it and could
 * not be read.
 */
export function unreadUnitsOf(identity: Identity, gaps: Gaps): readonly Unit[] {
  const listing = listingInLedger(identity);
  return gaps([...listing.through, listing.source], listedOn(listing, identity.repository_id));
}
