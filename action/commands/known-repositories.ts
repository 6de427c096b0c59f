import type { Ledger } from "../../model/ledger.ts";

/** Repositories the ledger knows, by id, so that one that is no longer listed is looked for and not forgotten. */
export function knownRepositories(ledger: Ledger): { id: number; name: string }[] {
  const known = new Map<number, string>();
  for (const { data } of ledger.identities)
    if (data.repository_id !== null && data.repository !== null)
      known.set(data.repository_id, data.repository);
  for (const { data } of ledger.repositories) known.set(data.id, data.name);
  return [...known].map(([id, name]) => ({ id, name })).sort((a, b) => a.id - b.id);
}
