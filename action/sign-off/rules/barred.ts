import type { Barred, Case } from "../facts.ts";
import { loginsOf, isBarred } from "../rostered.ts";

/** Why the giver of an approval may not give it, by one of these; null for no such reason. */
export function barredAs(
  { approval, requirement, entities }: Pick<Case, "approval" | "requirement" | "entities">,
  as: readonly Barred["as"][],
): Barred | null {
  const giver = { id: approval.by?.id ?? null, logins: loginsOf(approval, entities) };
  return requirement.barred.find((one) => as.includes(one.as) && isBarred(one, giver)) ?? null;
}
