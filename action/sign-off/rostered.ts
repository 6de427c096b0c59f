import { inForce, type Entity, type RosterEntry } from "../../model/entity.ts";
import type { Filed } from "../../model/governance.ts";
import type { Day } from "../../model/instant.ts";
import { isBot, samePerson } from "../../model/roster.ts";
import { dayIn } from "../../model/time-zone.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { type Approval, type Barred, type Case, loginOf } from "./facts.ts";

/** An entry of a roster with the entity whose roster it is. */
export type Rostered = RosterEntry & { entity: string };

/** Every entry of every roster. */
export const entriesIn = (entities: readonly Filed<Entity>[]): Rostered[] =>
  entities.flatMap(({ data }) => data.roster.map((entry) => ({ ...entry, entity: data.entity })));

/** Entries of the giver of an approval, by GitHub's id: a login can be reused. */
export const entriesOf = ({ approval, entities }: Pick<Case, "approval" | "entities">): Rostered[] =>
  entriesIn(entities).filter(({ id }) => id === approval.by?.id);

/** Those of them that were in force when the approval was given, by the days they name, which end in the zone of what is signed. */
export function entriesOn(given: Pick<Case, "approval" | "entities" | "zone">): Rostered[] {
  const day = dayIn(given.zone, given.approval.submitted);
  return entriesOf(given).filter((entry) => inForce(entry, day));
}

/**
 * Those of them that base had by then: an entry that is written later may name any day. Where it is not known what base
 * had, the days are all there is to go by, and a rule says so.
 */
export function entriesThen(given: Pick<Case, "approval" | "entities" | "zone">): Rostered[] {
  const { entitiesThen } = given.approval;
  if (entitiesThen === null) return entriesOn(given);
  const had = entriesOn({ ...given, entities: entitiesThen });
  return entriesOn(given).filter(({ entity, role }) =>
    had.some((one) => one.entity === entity && one.role === role),
  );
}

/** All logins of somebody: GitHub's of today, and those that rosters have for their id. */
const everyLogin = (login: string, id: number | null, entities: readonly Filed<Entity>[]): string[] => [
  login,
  ...entriesIn(entities).flatMap((entry) => (entry.id === id ? [entry.login] : [])),
];

/** All logins of the giver of an approval. */
export const loginsOf = (approval: Pick<Approval, "by">, entities: readonly Filed<Entity>[]): string[] =>
  everyLogin(loginOf(approval), approval.by?.id ?? null, entities);

/** Somebody by all that they may be known by. */
export interface Someone {
  id: number | null;
  logins: readonly string[];
}

/** An account, and somebody whom a document names, with what the rosters know of them. */
export const someone = (
  { login, id }: { login: string; id: number | null },
  entities: readonly Filed<Entity>[],
): Someone => ({ id, logins: everyLogin(login, id, entities) });

export const someoneNamed = (login: string, entities: readonly Filed<Entity>[]): Someone => {
  const entry = entriesIn(entities).find((one) => samePerson(one.login, login));
  return someone({ login, id: entry?.id ?? null }, entities);
};

/** Whether somebody is barred, by their id where it was recorded, or by any login they have: accounts are renamed. */
export const isBarred = ({ login, id }: Pick<Barred, "login" | "id">, person: Someone): boolean =>
  (id !== undefined && id === person.id) || person.logins.some((one) => samePerson(one, login));

/** The entries by which somebody may give a sign-off on a day. */
export const fittingIn = (
  entries: readonly Rostered[],
  { roles, entity }: Pick<Case["requirement"], "roles" | "entity">,
): Rostered[] =>
  entries.filter(
    (entry) =>
      (entity === null || entry.entity === entity) && (roles.length === 0 || roles.includes(entry.role)),
  );

/** The first of them; null for none. */
export const fitting = (
  entries: readonly Rostered[],
  requirement: Pick<Case["requirement"], "roles" | "entity">,
): Rostered | null => fittingIn(entries, requirement)[0] ?? null;

/** Who may give a sign-off on a day, one entry a person, by login; whom the pull request rules out is not among them. */
export function eligibleOn(day: Day, { pull, requirement, entities }: Omit<Case, "approval">): Rostered[] {
  const isOut = ({ login, id }: Rostered) => {
    const person = someone({ login, id }, entities);
    return requirement.barred.some((one) => isBarred(one, person));
  };
  const ids = [pull.author?.id, pull.lastPusher?.by?.id];
  const people = new Map<number, Rostered>();
  for (const entry of entriesIn(entities))
    if (
      inForce(entry, day) &&
      !isBot(entry.login) &&
      fitting([entry], requirement) !== null &&
      !ids.includes(entry.id) &&
      !people.has(entry.id) &&
      !isOut(entry)
    )
      people.set(entry.id, entry);
  return [...people.values()].sort((a, b) => byCodePoint(a.login, b.login));
}
