import type { GoneRepository } from "../../model/snapshot.ts";
import { isGap, type Unit } from "../../model/unit.ts";
import type { ApiReading } from "../github/port.ts";
import { Repository } from "./listed-repository.ts";
import { provesAbsence, type Proof } from "./repository-count.ts";
import type { KnownRepository, ListedRepository, Source, SourceContext } from "./source.ts";
import { unitOf } from "./unit-of.ts";

/** What became of a repository that the ledger knows and no list holds. */
export interface Looked {
  known: KnownRepository;
  reading: ApiReading<null>;
  /** Set when it is the organisation's still. */
  here: ListedRepository | null;
  /** Login of another account that has it now. */
  elsewhere: string | null;
}

/** Looks for one known repository that is not on the list, by its id, which survives every rename and transfer. */
export async function look(
  known: KnownRepository,
  { permission }: Pick<Source, "permission">,
  { ask, organization }: SourceContext,
): Promise<Looked> {
  const reading = await ask.get({
    route: "GET /repositories/{repository_id}",
    parameters: { repository_id: known.id },
    schema: Repository,
    permission,
    absent: "vanished",
  });
  if (reading.state !== "complete")
    return {
      known,
      reading: reading.state === "partial" ? { ...reading, data: null } : reading,
      here: null,
      elsewhere: null,
    };
  const { id, name, owner, facts } = reading.data;
  const found = { known, reading: { state: "complete" as const, data: null } };
  return owner.id === organization.id
    ? { ...found, here: { id, name, facts }, elsewhere: null }
    : { ...found, here: null, elsewhere: owner.login };
}

/**
 * The unit of a repository that was looked for, and the repository itself where it is known to be gone. That is an
 * answer, not a gap; without proof that the list is whole, it is only out of sight.
 */
export function outcomeOf(
  { known, reading, here, elsewhere }: Looked,
  { id }: Pick<Source, "id">,
  proof: Proof | null,
): { unit: Unit; gone: GoneRepository | null } {
  const address = {
    source: id,
    scope: { of: "repository" as const, repository: known.id },
    name: here?.name ?? known.name,
  };
  if (here !== null) return { unit: unitOf(address, reading, 1), gone: null };
  const isProven = proof !== null && provesAbsence(proof, known.visibility);
  const ended = unitOf(address, elsewhere === null ? reading : MOVED, 0);
  if (!isProven || !isGap(ended) || ended.state !== "vanished") return { unit: ended, gone: null };
  const { name } = known;
  const gone: GoneRepository =
    elsewhere === null
      ? { id: known.id, name, reason: "repository-deleted", to: null }
      : { id: known.id, name, reason: "repository-transferred", to: elsewhere };
  return { unit: unitOf(address, { state: "complete", data: null }, 0), gone };
}

const MOVED = {
  state: "vanished" as const,
  reason: { reason: "repository-elsewhere" as const, with: {} },
  remedy: null,
};
