import type { Ledger } from "../../model/ledger.ts";
import type { KnownRepository } from "../sources/source.ts";

/**
 * Repositories the ledger holds as the organisation's, by id, so that one that is no longer listed is looked for and
 * not forgotten. One that retired is not looked for: it is seen again when a list holds it again.
 */
export function knownRepositories(ledger: Ledger): KnownRepository[] {
  const known = new Map<number, Omit<KnownRepository, "id">>();
  for (const { data } of ledger.identities)
    if (data.state === "active" && data.repository_id !== null && data.repository !== null)
      known.set(data.repository_id, { name: data.repository, visibility: null });
  for (const { data } of ledger.repositories)
    if (data.state === "active") known.set(data.id, { name: data.name, visibility: data.facts.visibility });
  return [...known].map(([id, one]) => ({ id, ...one })).sort((a, b) => a.id - b.id);
}
