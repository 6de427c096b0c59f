import type { RepositoryChanges } from "../../model/change.ts";
import { isGap, type SourceId, type Unit } from "../../model/unit.ts";
import type { ListedRepository, SourceContext } from "./source.ts";

/** The repositories of which controls ask more than of others. */
export const closeRepositories = ({
  gathered,
  closely,
}: Pick<SourceContext, "gathered" | "closely">): readonly ListedRepository[] =>
  gathered.repositories.filter(({ name }) => closely(name));

/**
 * The units of a source that asks about those repositories only: one that says how many they are, then theirs. None
 * while nobody knows which repositories there are.
 */
export function closeUnits(
  source: SourceId,
  { gathered, closely, organization }: SourceContext,
  units: readonly Unit[],
): readonly Unit[] {
  const blind = gathered.units.some((unit) => unit.source === "repositories" && isGap(unit));
  if (blind && gathered.repositories.length === 0) return [];
  const { length: items } = closeRepositories({ gathered, closely });
  const scope = { of: "organization" } as const;
  const chosen: Unit = {
    source,
    scope,
    name: organization.login,
    state: "complete",
    items,
    reason: null,
    remedy: null,
  };
  return [chosen, ...units];
}

/** What sources on changes gather: the units, and what was read of each repository; null where it could not be. */
export const closeChanges = (
  source: SourceId,
  context: SourceContext,
  read: readonly { unit: Unit; changes: RepositoryChanges | null }[],
): { units: readonly Unit[]; changes: readonly RepositoryChanges[] } => ({
  units: closeUnits(
    source,
    context,
    read.map(({ unit }) => unit),
  ),
  changes: read.flatMap(({ changes }) => changes ?? []),
});

/** What was read of those repositories, by id: missing where it could not be read, and not asked of the others. */
function closeFacts<Fact>(
  { gathered }: Pick<SourceContext, "gathered">,
  read: ReadonlyMap<number, Fact | null>,
): ReadonlyMap<number, Fact | "not-asked"> {
  return new Map(
    gathered.repositories.flatMap(({ id }): [number, Fact | "not-asked"][] => {
      const fact = read.get(id);
      if (fact === undefined) return [[id, "not-asked"]];
      return fact === null ? [] : [[id, fact]];
    }),
  );
}

/** What was read of one of those repositories: null where it could not be. */
export interface CloseReading<Fact> {
  fact: Fact | null;
  unit: Unit;
}

/** Asks the same of each of those repositories: the units, and what was read by id. */
export async function askClosely<Fact>(
  source: SourceId,
  context: SourceContext,
  ask: (repository: ListedRepository) => Promise<CloseReading<Fact>>,
): Promise<{ units: readonly Unit[]; facts: ReadonlyMap<number, Fact | "not-asked"> }> {
  const read = await Promise.all(
    closeRepositories(context).map(async (one) => ({ id: one.id, ...(await ask(one)) })),
  );
  return {
    units: closeUnits(
      source,
      context,
      read.map(({ unit }) => unit),
    ),
    facts: closeFacts(context, new Map(read.map(({ id, fact }) => [id, fact]))),
  };
}
