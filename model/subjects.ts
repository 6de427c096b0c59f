import type { Identity } from "./identity.ts";
import type { Ledger } from "./ledger.ts";

/**
 * True when what serves these entities counts for `entity`. What is stated to serve nobody, the organisation's own
 * settings included, counts for every entity: nobody has shown that it does not reach it.
 */
export const serves = (entities: readonly string[], entity: string): boolean =>
  entities.length === 0 || entities.includes(entity);

/** Entities an identity serves: those its ownership names, else those of its repository. */
export function entitiesServed(identity: Identity, { repositories }: Pick<Ledger, "repositories">): string[] {
  const own = identity.ownership?.entities ?? [];
  if (own.length > 0) return own;
  return repositories.find(({ data }) => data.id === identity.repository_id)?.data.entities ?? [];
}
