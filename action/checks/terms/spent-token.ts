import type { ObservedIdentity } from "../../../model/snapshot.ts";

/** For `exempt`: a token that GitHub reports as expired can no longer be used, so limits on its use do not arise. */
export const spentToken = (identity: ObservedIdentity): string | null =>
  identity.kind === "fine-grained-token" && identity.facts.expired
    ? "GitHub reports the token as expired, so it can no longer be used."
    : null;
