import { type Day, dayOf } from "../../model/instant.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";

/** The day an identity began to exist for the organisation, and what happened then. */
export function begunOf(identity: ObservedIdentity): { day: Day; what: "added" | "granted" | "stored" } {
  switch (identity.kind) {
    case "deploy-key":
      return { day: dayOf(identity.facts.created_at), what: "added" };
    case "fine-grained-token":
      return { day: dayOf(identity.facts.access_granted_at), what: "granted" };
    case "actions-secret":
      return { day: dayOf(identity.facts.created_at), what: "stored" };
    default:
      return identity satisfies never;
  }
}
