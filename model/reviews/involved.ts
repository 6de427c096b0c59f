import { samePerson } from "../roster.ts";
import type { Answer } from "./answer.ts";
import type { ReviewLine } from "./line.ts";

/** What somebody has to do with an identity of a review beside what they say of it. */
export type Involved = "owner" | "steward" | "creator" | "decider";

/**
 * How somebody is involved in an identity: by owning, keeping or having made it, or by having decided on one of its
 * lines. Whoever benefits from duties that meet, or wants to keep them so, says nothing about what is done about it.
 */
export function involvedIn(
  uid: string,
  logins: readonly string[],
  { lines }: { lines: readonly ReviewLine[] },
): Involved | null {
  const own = lines.filter((line) => line.uid === uid);
  const isNamed = (login: string | null) => login !== null && logins.some((one) => samePerson(one, login));
  if (own.some((line) => isNamed(line.business_owner))) return "owner";
  if (own.some((line) => isNamed(line.technical_steward))) return "steward";
  if (own.some((line) => isNamed(line.created_by))) return "creator";
  return own.some((line) => isNamed(line.by)) ? "decider" : null;
}

/** Whether somebody decided in a review: on a line as it stands, or on one that somebody else decided on since. */
export function hasDecided(
  logins: readonly string[],
  { lines, answered }: { lines: readonly ReviewLine[]; answered: readonly Answer[] },
): boolean {
  const isOne = (login: string | null) => login !== null && logins.some((one) => samePerson(one, login));
  return (
    lines.some(({ by }) => isOne(by)) || answered.some(({ by, applied }) => applied.length > 0 && isOne(by))
  );
}
