import type { EveryCheckReason as Reason } from "../../model/reasons/every-check.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";

/** Why nothing is asked about a token that GitHub reports as expired: nobody can use it; null for any other identity. */
export const spentToken = (identity: ObservedIdentity): Reason | null =>
  identity.kind === "fine-grained-token" && identity.facts.expired
    ? { reason: "token-has-expired", with: {} }
    : null;
