import type { Identity } from "../identity.ts";
import { creatorOf } from "./traits.ts";

/** Logins of those who own, keep or made an identity: none of them may decide on it. */
export function peopleBehind(identity: Identity): string[] {
  const { ownership, lifecycle } = identity;
  const made = lifecycle.filter(({ event }) => event === "create").map(({ by }) => by);
  return [ownership?.business_owner, ownership?.technical_steward, ...made, creatorOf(identity)].filter(
    (login) => login !== undefined && login !== null,
  );
}
