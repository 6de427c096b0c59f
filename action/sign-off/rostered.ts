import { inForce, type Entity, type RosterEntry } from "../../model/entity.ts";
import type { Filed } from "../../model/governance.ts";
import { type Day, dayOf } from "../../model/instant.ts";
import { isBot } from "../../model/roster.ts";
import { byCodePoint } from "../../model/yaml.ts";
import type { Case } from "./facts.ts";

/** An entry of a roster with the entity whose roster it is. */
export type Rostered = RosterEntry & { entity: string };

/** Every entry of every roster. */
export const entriesIn = (entities: readonly Filed<Entity>[]): Rostered[] =>
  entities.flatMap(({ data }) => data.roster.map((entry) => ({ ...entry, entity: data.entity })));

/** Entries of the giver of an approval, by GitHub's id: a login can be reused. */
export const entriesOf = ({ approval, entities }: Pick<Case, "approval" | "entities">): Rostered[] =>
  entriesIn(entities).filter(({ id }) => id === approval.by?.id);

/** Those of them that were in force when the approval was given. */
export function entriesThen(given: Pick<Case, "approval" | "entities">): Rostered[] {
  const day = dayOf(given.approval.submitted);
  return entriesOf(given).filter((entry) => inForce(entry, day));
}

/** The entry by which somebody may give a sign-off on a day; null for none. */
export const fitting = (
  entries: readonly Rostered[],
  { roles, entity }: Pick<Case["requirement"], "roles" | "entity">,
): Rostered | null =>
  entries.find(
    (entry) =>
      (entity === null || entry.entity === entity) && (roles.length === 0 || roles.includes(entry.role)),
  ) ?? null;

/** Who may give a sign-off on a day, one entry a person, by login; whom the pull request rules out is not among them. */
export function eligibleOn(day: Day, { pull, requirement, entities }: Omit<Case, "approval">): Rostered[] {
  const out = new Set(requirement.barred.map(({ login }) => login.toLowerCase()));
  const ids = [pull.author?.id, pull.lastPusher?.by?.id];
  const people = new Map<number, Rostered>();
  for (const entry of entriesIn(entities))
    if (
      inForce(entry, day) &&
      !isBot(entry.login) &&
      fitting([entry], requirement) !== null &&
      !out.has(entry.login.toLowerCase()) &&
      !ids.includes(entry.id) &&
      !people.has(entry.id)
    )
      people.set(entry.id, entry);
  return [...people.values()].sort((a, b) => byCodePoint(a.login, b.login));
}
