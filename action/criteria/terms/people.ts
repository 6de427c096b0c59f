import type { Governance } from "../../../model/governance.ts";
import type { Day } from "../../../model/instant.ts";
import { inForce } from "../../../model/entity.ts";
import type { Person } from "../../../model/reasons/criteria/person.ts";
import { samePerson } from "../../../model/roster.ts";
import { creatorOf } from "../../../model/identities/traits.ts";
import type { Identity } from "../../../model/identity.ts";

/** Logins of those who own, keep or made an identity: none of them may decide on it. */
export function peopleBehind(identity: Identity): string[] {
  const { ownership, lifecycle } = identity;
  const made = lifecycle.filter(({ event }) => event === "create").map(({ by }) => by);
  return [ownership?.business_owner, ownership?.technical_steward, ...made, creatorOf(identity)].filter(
    (login) => login !== undefined && login !== null,
  );
}

/** Somebody as the rosters name them on a day, for a sentence. */
export function personOn(login: string, day: Day, { entities }: Pick<Governance, "entities">): Person {
  const own = entities
    .flatMap(({ data }) => data.roster)
    .filter((entry) => samePerson(entry.login, login) && inForce(entry, day));
  const [entry] = own;
  return { login, name: entry?.name ?? null, role: entry?.role ?? null };
}
