import type { Identity } from "../../model/identity.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import type { SourceId, Unit } from "../../model/unit.ts";
import { type Footing, type Gaps, NOWHERE } from "./gaps.ts";

/**
 * Why a scan did not see an identity that the ledger holds as active: the units that would have shown it and could
 * not be read.
 */
export function unseenBecause(identity: Identity, gaps: Gaps): readonly Unit[] {
  const { sources, footing } = whereabouts(identity);
  return gaps(sources, footing);
}

function whereabouts(identity: Identity): { sources: readonly SourceId[]; footing: Footing } {
  const own = identity.repository_id;
  const footing = { ...NOWHERE, repositories: own === null ? [] : [own] };
  switch (identity.kind) {
    case "deploy-key":
      return { sources: ["repositories", "deploy-keys"], footing };
    case "fine-grained-token":
      return { sources: ["fine-grained-tokens"], footing };
    case "actions-secret": {
      const { level, environment_id: environment } = identity.facts;
      switch (level) {
        case "organization":
          return { sources: ["organization-secrets"], footing };
        case "repository":
          return { sources: ["repositories", "repository-secrets"], footing };
        case "environment":
          return {
            sources: ["repositories", "environments", "environment-secrets"],
            footing:
              own === null || environment === null
                ? footing
                : { ...footing, environment: { repository: own, id: environment } },
          };
        default:
          return level satisfies never;
      }
    }
    default:
      return identity satisfies never;
  }
}

/** The identity of the ledger as a scan would have shown it. */
export function asObserved({
  uid,
  title,
  repository,
  repository_id: id,
  ...identity
}: Identity): ObservedIdentity {
  const place = {
    uid,
    title,
    repository: repository === null || id === null ? null : { id, name: repository },
  };
  switch (identity.kind) {
    case "deploy-key":
      return { ...place, kind: identity.kind, facts: identity.facts };
    case "fine-grained-token":
      return { ...place, kind: identity.kind, facts: identity.facts };
    case "actions-secret":
      return { ...place, kind: identity.kind, facts: identity.facts };
    default:
      return identity satisfies never;
  }
}
