import { dayIn } from "../../../model/time-zone.ts";
import { loginOf, type Rule, STATED } from "../facts.ts";
import { entriesOf, entriesOn, entriesThen } from "../rostered.ts";

/**
 * Who has left, or has not begun, signs nothing off; and who was not on the roster of base yet did not sign as one of it,
 * whatever day an entry names that came later.
 */
export const inForceOnTheRoster: Rule = (given) => {
  const [first, ...others] = entriesOf(given);
  if (first === undefined) return STATED;
  const login = loginOf(given.approval);
  const day = dayIn(given.zone, given.approval.submitted);
  if (entriesOn(given).length === 0) {
    const last = others.reduce((latest, entry) => (entry.from > latest.from ? entry : latest), first);
    return { result: "broken", reason: "not-in-force", with: { login, day, from: last.from, to: last.to } };
  }
  if (given.approval.entitiesThen === null)
    return { result: "unknown", reason: "rosters-not-read", with: {} };
  return entriesThen(given).length > 0
    ? STATED
    : { result: "broken", reason: "entered-later", with: { login, day } };
};
