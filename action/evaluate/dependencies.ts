import type { Identity } from "../../model/identity.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import type { SourceId, Unit } from "../../model/unit.ts";
import { listingInLedger, listingOf } from "../identities/ask.ts";
import type { Listing } from "../identities/kind-rules.ts";
import { type Footing, type Gaps, NOWHERE } from "./gaps.ts";

/** The source that gave an identity. */
export const originOf = (identity: ObservedIdentity): SourceId => listingOf(identity).source;

/** What the unit that lists an identity rests on. */
function listedOn({ scope }: Listing, repository: number | null): Footing {
  const footing = { ...NOWHERE, repositories: repository === null ? [] : [repository] };
  return scope?.of === "environment"
    ? { ...footing, environment: { repository: scope.repository, id: scope.environment } }
    : footing;
}

/** What an answer about an identity rests on, before a check reaches further. */
export function footingOf(identity: ObservedIdentity): Footing {
  const listing = listingOf(identity);
  const footing = listedOn(listing, identity.repository?.id ?? null);
  switch (listing.own?.of) {
    case "token":
      return { ...footing, token: listing.own.token };
    case "secret":
      return { ...footing, secret: listing.own.secret };
    default:
      return footing;
  }
}

/** The same footing, widened by repositories on which an answer depends with all their environments. */
export const reaching = (footing: Footing, repositories: readonly number[]): Footing =>
  repositories.length === 0
    ? footing
    : {
        ...footing,
        repositories: [...footing.repositories, ...repositories],
        environmentsOf: [...footing.environmentsOf, ...repositories],
      };

/**
 * Why a scan did not see an identity that the ledger holds as active: the units that would have shown it and could
 * not be read.
 */
export function unseenBecause(identity: Identity, gaps: Gaps): readonly Unit[] {
  const listing = listingInLedger(identity);
  return gaps([...listing.through, listing.source], listedOn(listing, identity.repository_id));
}
