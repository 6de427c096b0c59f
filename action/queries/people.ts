import type { ObservedIdentity } from "../../model/snapshot.ts";
import type { Context } from "./context.ts";
import { isBot } from "../../model/roster.ts";

/** Who created it, by login; null when GitHub does not say. */
export const creatorOf = (identity: ObservedIdentity): string | null => {
  switch (identity.kind) {
    case "deploy-key":
      return identity.facts.added_by;
    case "fine-grained-token":
      return identity.facts.owner;
    case "actions-secret":
      return null;
    default:
      return identity satisfies never;
  }
};

/** The people through whom an identity acts: who owns and keeps it, and who created it; in lower case, sorted. */
export function holdersOf(identity: ObservedIdentity, ownership: Context["ownership"]): readonly string[] {
  const all = [ownership?.business_owner, ownership?.technical_steward, creatorOf(identity)];
  const people = all.flatMap((login) =>
    login === null || login === undefined || isBot(login) ? [] : [login.toLowerCase()],
  );
  return [...new Set(people)].sort();
}
