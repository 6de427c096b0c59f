import type { Identity } from "./identity.ts";
import type { Day } from "./instant.ts";
import { dayIn } from "./time-zone.ts";

/**
 * Whether an identity was there already when a day ended in a zone: by GitHub's own date, else since a scan saw it. What
 * began later is no part of what is concluded of that day.
 */
export const existedOn = (
  { first_observed: seen, lifecycle }: Pick<Identity, "first_observed" | "lifecycle">,
  day: Day,
  zone: string,
): boolean => dayIn(zone, lifecycle.find(({ event }) => event === "create")?.at ?? seen) <= day;
