import type { Identity } from "../../model/identity.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { unitKey, type Scope, type SourceId, type Unit } from "../../model/unit.ts";

/** The unit that would list the identity if it still existed. */
function listingUnit(identity: Identity): { source: SourceId; scope: Scope } | null {
  const repository = identity.repository_id;
  const organization = { of: "organization" } as const;
  switch (identity.kind) {
    case "deploy-key":
      return repository === null ? null : { source: "deploy-keys", scope: { of: "repository", repository } };
    case "fine-grained-token":
      return { source: "fine-grained-tokens", scope: organization };
    case "actions-secret": {
      const { level, environment_id: environment } = identity.facts;
      if (level === "organization") return { source: "organization-secrets", scope: organization };
      if (repository === null) return null;
      if (level === "repository")
        return { source: "repository-secrets", scope: { of: "repository", repository } };
      return environment === null
        ? null
        : { source: "environment-secrets", scope: { of: "environment", repository, environment } };
    }
    default:
      return identity satisfies never;
  }
}

/** Says of identities that a scan did not see whether they are gone, or were merely not seen. */
export function absenceIn(snapshot: Snapshot): (identity: Identity) => boolean {
  const units = new Map(
    snapshot.units.map((unit): [string, Unit] => [unitKey(unit.source, unit.scope), unit]),
  );
  const repositories = new Map(snapshot.repositories.map((repository) => [repository.id, repository]));
  const isComplete = (source: SourceId, scope: Scope) =>
    units.get(unitKey(source, scope))?.state === "complete";

  return (identity) => {
    const repository = identity.repository_id === null ? null : repositories.get(identity.repository_id);
    // A repository that is not listed may be gone, moved or hidden: nothing in it is known to be gone.
    if (repository === undefined) return false;
    const listing = listingUnit(identity);
    if (listing === null) return false;
    const { source, scope } = listing;
    if (isComplete(source, scope)) return true;
    // An environment that a complete list no longer holds took its secrets with it.
    return (
      scope.of === "environment" &&
      !units.has(unitKey(source, scope)) &&
      isComplete("environments", { of: "repository", repository: scope.repository }) &&
      repository?.facts.environments?.every(({ id }) => id !== scope.environment) === true
    );
  };
}
