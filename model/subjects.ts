import type { Identity } from "./identity.ts";
import type { Ledger } from "./ledger.ts";
import type { Repository } from "./repository.ts";

/**
 * True when what serves these entities counts for `entity`. What is stated to serve nobody, the organisation's own
 * settings included, counts for every entity: nobody has shown that it does not reach it.
 */
export const serves = (entities: readonly string[], entity: string): boolean =>
  entities.length === 0 || entities.includes(entity);

/** The repositories of a ledger by their id, for whoever looks up many. */
export const repositoriesById = ({
  repositories,
}: Pick<Ledger, "repositories">): ReadonlyMap<number, Repository> =>
  new Map(repositories.map(({ data }) => [data.id, data]));

/** Entities an identity serves: those its ownership names, else those of its repository. */
export function entitiesServed(
  { ownership, repository_id: id }: Identity,
  repositories: ReadonlyMap<number, Pick<Repository, "entities">>,
): readonly string[] {
  const own = ownership?.entities ?? [];
  if (own.length > 0) return own;
  return (id === null ? undefined : repositories.get(id))?.entities ?? [];
}
