import type { Filed } from "../../model/governance.ts";
import type { Identity } from "../../model/identity.ts";
import type { Ledger } from "../../model/ledger.ts";
import { NOTHING_SEEN } from "../../model/organization.ts";
import type { Repository } from "../../model/repository.ts";
import type { ObservedIdentity, Snapshot } from "../../model/snapshot.ts";
import { repositoriesById } from "../../model/subjects.ts";

/** A ledger as reviews look at it: what it holds, by what it is found. */
export interface LedgerView {
  ledger: Ledger;
  identities: ReadonlyMap<string, Filed<Identity>>;
  repositories: ReadonlyMap<number, Repository>;
  /** What a scan would have seen of it, for the rules of each kind. */
  snapshot: Snapshot;
}

/** Prepares a ledger to be looked at. */
export function viewOf(ledger: Ledger): LedgerView {
  const { organization } = ledger;
  const identities = new Map(ledger.identities.map((one) => [one.data.uid, one] as const));
  return {
    ledger,
    identities,
    repositories: repositoriesById(ledger),
    snapshot: {
      organization: {
        id: organization?.data.id ?? 0,
        login: organization?.data.organization ?? "",
        facts: organization?.data.facts ?? NOTHING_SEEN,
      },
      repositories: ledger.repositories
        .filter(({ data }) => data.state === "active")
        .map(({ data: { id, name, facts } }) => ({ id, name, facts })),
      gone: [],
      members: null,
      outside: null,
      auditEvents: [],
      identities: ledger.identities.map(({ data }) => observedIn(data, lastUseOf(data.uid, ledger))),
      changes: [],
      units: [],
    },
  };
}

/** The last use of an identity that GitHub recorded; null for none. */
export const lastUseOf = (uid: string, { lastUsed }: Pick<Ledger, "lastUsed">): string | null =>
  lastUsed?.data.uses[uid] ?? null;

/** An identity of the ledger as a scan saw it. */
export function observedIn(identity: Identity, lastUsed: string | null): ObservedIdentity {
  const { repository: name, repository_id: id, ...rest } = identity;
  return { ...rest, repository: id === null || name === null ? null : { id, name }, lastUsed };
}
