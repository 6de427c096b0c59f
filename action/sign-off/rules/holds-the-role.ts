import { byCodePoint } from "../../../model/yaml.ts";
import { loginOf, type Rule, STATED } from "../facts.ts";
import { entriesThen, fitting } from "../rostered.ts";

/** The role that was in force that day, in the entity whose roster counts. */
export const holdsTheRole: Rule = (given) => {
  const { roles, entity } = given.requirement;
  const then = entriesThen(given).filter((entry) => entity === null || entry.entity === entity);
  if (roles.length === 0 || fitting(then, given.requirement) !== null) return STATED;
  const held = [...new Set(then.map(({ role }) => role))].sort(byCodePoint);
  const told = { login: loginOf(given.approval), held, needed: [...roles] };
  return { result: "broken", reason: "holds-another-role", with: told };
};
