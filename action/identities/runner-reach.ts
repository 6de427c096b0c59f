import type { ObservedIdentityOf, ObservedRepository, Snapshot } from "../../model/snapshot.ts";
import { lookUp } from "../queries/look-up.ts";

type Runner = ObservedIdentityOf<"runner">;

/** Repositories for which a runner's group is meant, public ones or not; null where that was not read. */
export function offeredTo(
  { facts: { group_visibility: visibility, selected_repositories: selected } }: Runner,
  snapshot: Snapshot,
): readonly ObservedRepository[] | null {
  const { repositories, repositoryNamed } = lookUp(snapshot);
  switch (visibility) {
    case null:
      return null;
    case "all":
      return repositories;
    case "private":
      return repositories.filter(({ facts }) => facts.visibility !== "public");
    case "selected": {
      const found = selected?.map((name) => repositoryNamed(name) ?? null) ?? [null];
      return found.includes(null) ? null : found.filter((one) => one !== null);
    }
    default:
      return visibility satisfies never;
  }
}

/** Repositories whose workflows may run on a runner; null where that was not read. */
export function runsFor(runner: Runner, snapshot: Snapshot): readonly ObservedRepository[] | null {
  if (runner.repository !== null) {
    const own = lookUp(snapshot).repository(runner.repository.id);
    return own === undefined ? null : [own];
  }
  const offered = offeredTo(runner, snapshot);
  const { public_repositories_allowed: allowed } = runner.facts;
  if (offered === null || allowed === null) return null;
  return allowed ? offered : offered.filter(({ facts }) => facts.visibility !== "public");
}
