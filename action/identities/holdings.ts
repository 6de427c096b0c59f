import type { Governance } from "../../model/governance.ts";
import type { ObservedIdentity, Snapshot } from "../../model/snapshot.ts";
import type { Context } from "../queries/context.ts";
import type { Duties } from "../queries/duties.ts";
import { holdersOf } from "../queries/people.ts";
import { dutiesOf, financialRepositoriesOf, isSpent } from "./ask.ts";

/** One identity in the hands of one person. */
export interface Holding {
  identity: ObservedIdentity;
  /** Null when nobody knows what it can do. */
  duties: Duties | null;
  /** Repositories of financial systems in which it counts; null when they could not be read. */
  repositories: readonly string[] | null;
}

/** Every identity that touches a financial system, or may, by the people who hold it (logins in lower case). */
export type Holdings = ReadonlyMap<string, readonly Holding[]>;

// A memo, not state: the same snapshot and statements give the same holdings, and all are forgotten together.
const made = new WeakMap<Snapshot, WeakMap<Governance, Holdings>>();

/** Who holds what, worked out once for all identities of a scan. */
export function holdingsOf({
  snapshot,
  governance,
  ownershipOf,
}: Pick<Context, "snapshot" | "governance" | "ownershipOf">): Holdings {
  const bySnapshot = made.get(snapshot) ?? new WeakMap<Governance, Holdings>();
  made.set(snapshot, bySnapshot);
  const known = bySnapshot.get(governance) ?? collect();
  bySnapshot.set(governance, known);
  return known;

  function collect(): Holdings {
    const all = new Map<string, Holding[]>();
    for (const identity of snapshot.identities.toSorted((a, b) => (a.uid < b.uid ? -1 : 1))) {
      const ownership = ownershipOf(identity);
      const holding: Holding = {
        identity,
        duties: dutiesOf(identity, ownership),
        repositories: financialRepositoriesOf(identity, snapshot, governance),
      };
      const idle = holding.duties?.size === 0 || holding.repositories?.length === 0 || isSpent(identity);
      if (idle) continue;
      for (const person of holdersOf(identity, ownership))
        all.set(person, [...(all.get(person) ?? []), holding]);
    }
    return all;
  }
}
