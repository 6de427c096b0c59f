import type { Identity } from "../../model/identity.ts";
import { writeYaml } from "../../model/yaml.ts";
import { digestOf } from "../digest/digest.ts";
import { repositoriesOf } from "../identities/ask.ts";
import { lastUseOf, observedIn, type LedgerView } from "./view.ts";

/** Repositories an identity reaches, by name and sorted; null where that is not known. */
export function reachIn(identity: Identity, { ledger, snapshot }: LedgerView): readonly string[] | null {
  const reached = repositoriesOf(observedIn(identity, lastUseOf(identity.uid, ledger)), snapshot);
  return reached === null ? null : [...new Set(reached)].sort();
}

/** Who can see the repository of an identity; null for the organisation's own. */
export const visibilityIn = (identity: Identity, { repositories }: Pick<LedgerView, "repositories">) =>
  identity.repository_id === null
    ? null
    : (repositories.get(identity.repository_id)?.facts.visibility ?? null);

/**
 * Digest of what decides about an identity: whether it is there, what GitHub says of it, whom it reaches, and who
 * answers for it. Its name, its last use and its findings are not in it: they may change without another decision.
 */
export function factsDigest(identity: Identity, view: LedgerView): string {
  const { kind, state, facts, ownership, repository_id: repository } = identity;
  return digestOf(
    writeYaml({
      kind,
      state,
      facts,
      repository,
      visibility: visibilityIn(identity, view),
      reaches: reachIn(identity, view),
      business_owner: ownership?.business_owner ?? null,
      technical_steward: ownership?.technical_steward ?? null,
      entities: [...(ownership?.entities ?? [])].sort(),
      systems: [...(ownership?.systems ?? [])].sort(),
    }),
  );
}
