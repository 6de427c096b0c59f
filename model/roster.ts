import { inForce } from "./entity.ts";
import type { Governance } from "./governance.ts";
import type { Day } from "./instant.ts";

type Rosters = Pick<Governance, "entities">;

/** Roles that a login held on a day, on the roster of any entity, sorted. */
export function rolesOn(login: string, day: Day, { entities }: Rosters): readonly string[] {
  const entries = entities.flatMap(({ data }) => data.roster);
  const held = entries.filter(
    (entry) => entry.login.toLowerCase() === login.toLowerCase() && inForce(entry, day),
  );
  return [...new Set(held.map(({ role }) => role))].sort();
}

/** The first of these roles that a login held on a day; null for none. */
export const roleAmong = (
  roles: readonly string[],
  login: string,
  day: Day,
  rosters: Rosters,
): string | null => rolesOn(login, day, rosters).find((role) => roles.includes(role)) ?? null;

/** Two logins of one account: GitHub knows no case. */
export const samePerson = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** A bot answers for nothing. */
export const isBot = (login: string): boolean => login.endsWith("[bot]");
