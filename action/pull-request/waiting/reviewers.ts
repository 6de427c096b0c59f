import type { Entity } from "../../../model/entity.ts";
import { inForce } from "../../../model/entity.ts";
import type { Filed, Governance } from "../../../model/governance.ts";
import type { Day } from "../../../model/instant.ts";
import { byCodePoint } from "../../../model/yaml.ts";

/** Logins of the people who hold, on that day, a role the configuration asks to review this organisation's evidence. */
export function reviewersOf(
  organization: string,
  {
    configuration,
    entities,
  }: { configuration: Governance["configuration"]; entities: readonly Filed<Entity>[] },
  day: Day,
): string[] {
  const roles = configuration.organizations
    .filter(({ login }) => login.toLowerCase() === organization.toLowerCase())
    .flatMap(({ reviewers }) => reviewers);
  const people = entities
    .flatMap(({ data }) => data.roster)
    .filter((entry) => roles.includes(entry.role) && inForce(entry, day))
    .map(({ login }) => login)
    .filter((login) => !login.endsWith("[bot]"));
  return [...new Set(people)].sort(byCodePoint);
}
