import type { ObservedIdentity } from "../../model/snapshot.ts";
import type { SourceId } from "../../model/unit.ts";
import { type Footing, NOWHERE } from "./gaps.ts";

/** The source that gave an identity. */
export function originOf(identity: ObservedIdentity): SourceId {
  switch (identity.kind) {
    case "deploy-key":
      return "deploy-keys";
    case "fine-grained-token":
      return "fine-grained-tokens";
    case "actions-secret":
      return `${identity.facts.level}-secrets`;
    default:
      return identity satisfies never;
  }
}

/** What an answer about an identity rests on, before a check reaches further. */
export function footingOf(identity: ObservedIdentity): Footing {
  const repositories = identity.repository === null ? [] : [identity.repository.id];
  const footing = { ...NOWHERE, repositories };
  switch (identity.kind) {
    case "deploy-key":
      return footing;
    case "fine-grained-token":
      return { ...footing, token: Number(identity.uid.slice(identity.uid.lastIndexOf(":") + 1)) };
    case "actions-secret": {
      const { level, environment_id: environment } = identity.facts;
      if (level === "organization") return { ...footing, secret: identity.title };
      return identity.repository === null || environment === null
        ? footing
        : { ...footing, environment: { repository: identity.repository.id, id: environment } };
    }
    default:
      return identity satisfies never;
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
