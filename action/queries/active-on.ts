import type { Identity } from "../../model/identity.ts";
import type { Day } from "../../model/instant.ts";
import { dayIn } from "../../model/time-zone.ts";

/**
 * Whether an identity was there when a day ended in a zone, as far as its life is recorded. What began later, or was
 * gone by then, is no part of what is concluded of that day.
 */
export function wasActiveOn(
  { first_observed: seen, lifecycle }: Pick<Identity, "first_observed" | "lifecycle">,
  day: Day,
  zone: string,
): boolean {
  const begun = lifecycle.find(({ event }) => event === "create")?.at ?? seen;
  if (dayIn(zone, begun) > day) return false;
  const last = lifecycle.findLast(({ event, at }) => changesState.has(event) && dayIn(zone, at) <= day);
  return last?.event !== "retire";
}

const changesState: ReadonlySet<Identity["lifecycle"][number]["event"]> = new Set([
  "create",
  "reinstate",
  "retire",
]);
