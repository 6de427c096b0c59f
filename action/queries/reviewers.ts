import { inForce } from "../../model/entity.ts";
import type { Governance } from "../../model/governance.ts";
import type { Day } from "../../model/instant.ts";
import { samePerson } from "../../model/roster.ts";

/**
 * Logins, in lower case, of those who review the evidence of an organisation on a day: who holds a role that
 * countersign.yml asks to review; where it asks none, anyone on a roster may.
 */
export function reviewersOn(
  day: Day,
  organization: string,
  { configuration, entities }: Pick<Governance, "configuration" | "entities">,
): ReadonlySet<string> {
  const asked =
    configuration.organizations.find(({ login }) => samePerson(login, organization))?.reviewers ?? [];
  return new Set(
    entities
      .flatMap(({ data }) => data.roster)
      .filter((entry) => inForce(entry, day) && (asked.length === 0 || asked.includes(entry.role)))
      .map(({ login }) => login.toLowerCase()),
  );
}
