import type { World } from "../github/world.ts";
import { isIdleKey, lastDayOf } from "./idle.ts";
import { theOrganization, timeOf } from "./create.ts";

/** Machines at work: every key and token that is in daily use was used the day before. */
export function work(world: World): void {
  const yesterday = new Date(world.now.getTime() - 86_400_000).toISOString().slice(0, 10);
  for (const { name, deployKeys } of world.repositories)
    for (const key of deployKeys)
      if (!isIdleKey(name, key.title)) key.last_used = later(key.created_at, timeOf(yesterday, key.title));
  for (const token of theOrganization(world).tokens)
    if (!ended(token.token_expires_at, yesterday)) {
      const day = lastDayOf(token.token_name, yesterday);
      if (day !== null)
        token.token_last_used_at = later(token.access_granted_at, timeOf(day, token.token_name));
    }
}

// Nothing works after its end.
const ended = (end: string | null, day: string): boolean => end !== null && end.slice(0, 10) <= day;

// Nothing was used before it existed.
const later = (made: string, used: string): string | null => (used > made ? used : null);
