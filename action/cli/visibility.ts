import { z } from "zod";
import type { Environment } from "./given.ts";
import { readEvent } from "./read-event.ts";

const Event = z.object({
  repository: z.object({ private: z.boolean(), visibility: z.string().optional() }),
});

/**
 * Whether only who has access to the repository can read this run's log and summary: an internal one is read by the
 * whole enterprise. The event says it; where it does not, everybody may
 * be reading. On the command line only the user is.
 */
export function isPrivateRun(environment: Environment): boolean {
  if (environment.GITHUB_ACTIONS !== "true") return true;
  const event = Event.safeParse(readEvent(environment.GITHUB_EVENT_PATH));
  if (!event.success) return false;
  const { private: hidden, visibility } = event.data.repository;
  return visibility === undefined ? hidden : visibility === "private";
}
