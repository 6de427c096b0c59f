import { samePerson } from "../../../model/roster.ts";
import { type Barred, type Case, loginOf } from "../facts.ts";

/** Why the giver of an approval may not give it, by one of these; null for no such reason. */
export const barredAs = (
  { approval, requirement }: Pick<Case, "approval" | "requirement">,
  as: readonly Barred["as"][],
): Barred | null =>
  requirement.barred.find((one) => as.includes(one.as) && samePerson(one.login, loginOf(approval))) ?? null;
