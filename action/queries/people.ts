import type { ObservedIdentity } from "../../model/snapshot.ts";
import type { Context } from "./context.ts";
import { creatorOf } from "../../model/identities/traits.ts";
import { isBot } from "../../model/roster.ts";

/** The people through whom an identity acts: who owns and keeps it, and who created it; in lower case, sorted. */
export function holdersOf(identity: ObservedIdentity, ownership: Context["ownership"]): readonly string[] {
  const all = [ownership?.business_owner, ownership?.technical_steward, creatorOf(identity)];
  const people = all.flatMap((login) =>
    login === null || login === undefined || isBot(login) ? [] : [login.toLowerCase()],
  );
  return [...new Set(people)].sort();
}
