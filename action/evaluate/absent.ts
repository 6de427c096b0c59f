import { groupBy } from "../../model/group-by.ts";
import type { Identity, RetireReason } from "../../model/identity.ts";
import type { GoneRepository, Snapshot } from "../../model/snapshot.ts";
import { goneFrom, listingInLedger } from "../identities/ask.ts";
import { unitKey, type Scope, type SourceId } from "../../model/unit.ts";

/** Why something is known to be gone. */
export type Absence = Pick<GoneRepository, "reason" | "to"> | { reason: RetireReason; to: null };

const removed = { reason: "removed", to: null } as const;

/** Says of identities that a scan did not see why they are gone; null for one that was merely not seen. */
export function absenceIn(snapshot: Snapshot): (identity: Identity) => Absence | null {
  const units = groupBy(snapshot.units, (unit) => unitKey(unit.source, unit.scope));
  const repositories = new Map(snapshot.repositories.map((repository) => [repository.id, repository]));
  const gone = new Map(snapshot.gone.map((repository) => [repository.id, repository]));
  const isComplete = (source: SourceId, scope: Scope) =>
    units.get(unitKey(source, scope))?.every(({ state }) => state === "complete") === true;

  return (identity) => {
    const own = identity.repository_id;
    const repository = own === null ? null : repositories.get(own);
    // A repository that is not listed took its identities with it only when it is known to be gone itself.
    if (repository === undefined) return (own === null ? null : gone.get(own)) ?? null;
    const { source, scope } = listingInLedger(identity);
    if (scope === null) return null;
    if (isComplete(source, scope)) {
      const reason = goneFrom(identity, snapshot);
      return reason === null ? null : { reason, to: null };
    }
    // An environment that a complete list no longer holds took its secrets with it.
    const isWithoutEnvironment =
      scope.of === "environment" &&
      !units.has(unitKey(source, scope)) &&
      isComplete("environments", { of: "repository", repository: scope.repository }) &&
      repository?.facts.environments?.every(({ id }) => id !== scope.environment) === true;
    return isWithoutEnvironment ? removed : null;
  };
}
