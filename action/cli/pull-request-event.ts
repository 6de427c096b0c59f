import { z } from "zod";
import type { Environment } from "./given.ts";
import { readEvent } from "./read-event.ts";

const Event = z.object({
  pull_request: z.object({ head: z.object({ sha: z.string().regex(/^[0-9a-f]{40,64}$/) }) }),
});

/** Head commit of the pull request that started this run; null for any other event. */
export function pullRequestHead(environment: Environment): string | null {
  // pull_request_target checks out the base, which says nothing of the pull request.
  if (environment.GITHUB_EVENT_NAME !== "pull_request") return null;
  const event = Event.safeParse(readEvent(environment.GITHUB_EVENT_PATH));
  return event.success ? event.data.pull_request.head.sha : null;
}
