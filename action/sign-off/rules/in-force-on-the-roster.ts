import { dayOf } from "../../../model/instant.ts";
import { loginOf, type Rule, STATED } from "../facts.ts";
import { entriesOf, entriesThen } from "../rostered.ts";

/** Who has left, or has not begun, signs nothing off. */
export const inForceOnTheRoster: Rule = (given) => {
  const [first, ...others] = entriesOf(given);
  if (first === undefined || entriesThen(given).length > 0) return STATED;
  const last = others.reduce((latest, entry) => (entry.from > latest.from ? entry : latest), first);
  const day = dayOf(given.approval.submitted);
  const term = { login: loginOf(given.approval), day, from: last.from, to: last.to };
  return { result: "broken", reason: "not-in-force", with: term };
};
