import type { Governance } from "../../../model/governance.ts";
import type { Day } from "../../../model/instant.ts";
import { inForce } from "../../../model/entity.ts";
import type { Person } from "../../../model/reasons/criteria/person.ts";
import { samePerson } from "../../../model/roster.ts";

/** Somebody as the rosters name them on a day, for a sentence. */
export function personOn(login: string, day: Day, { entities }: Pick<Governance, "entities">): Person {
  const own = entities
    .flatMap(({ data }) => data.roster)
    .filter((entry) => samePerson(entry.login, login) && inForce(entry, day));
  const [entry] = own;
  return { login, name: entry?.name ?? null, role: entry?.role ?? null };
}
