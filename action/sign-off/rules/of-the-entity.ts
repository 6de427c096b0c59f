import { byCodePoint } from "../../../model/yaml.ts";
import { loginOf, type Rule, STATED } from "../facts.ts";
import { entriesOf } from "../rostered.ts";

/** A legal entity answers for itself: nobody of another one signs for it. */
export const ofTheEntity: Rule = (given) => {
  const needed = given.requirement.entity;
  const entities = [...new Set(entriesOf(given).map(({ entity }) => entity))].sort(byCodePoint);
  if (needed === null || entities.length === 0 || entities.includes(needed)) return STATED;
  const of = { login: loginOf(given.approval), entities, needed };
  return { result: "broken", reason: "of-another-entity", with: of };
};
