import type { ObservedIdentity } from "../../model/snapshot.ts";

/** Why nothing is asked about a token that GitHub reports as expired: nobody can use it; null for any other identity. */
export const spentToken = (identity: ObservedIdentity): string | null =>
  identity.kind === "fine-grained-token" && identity.facts.expired
    ? "GitHub reports the token as expired, so it can no longer be used."
    : null;
