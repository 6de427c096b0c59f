import type { Instant } from "../../model/instant.ts";
import type { Identity } from "../../model/identity.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";

/** The identity of the ledger as a scan would have shown it. */
export function asObserved(identity: Identity, lastUsed: Instant | null): ObservedIdentity {
  const { uid, title, repository: name, repository_id: id, ...rest } = identity;
  return { ...rest, uid, title, lastUsed, repository: name === null || id === null ? null : { id, name } };
}
