import { z } from "zod";
import type { Environment } from "./given.ts";
import { readEvent } from "./read-event.ts";

const Event = z.object({
  pull_request: z.object({ head: z.object({ sha: z.string().regex(/^[0-9a-f]{40,64}$/) }) }),
});

const Numbered = z.union([
  z.object({ pull_request: z.object({ number: z.number().int().positive() }) }),
  z.object({
    // A comment on a plain issue is about no pull request.
    issue: z.object({ number: z.number().int().positive(), pull_request: z.object({}) }),
  }),
]);

/** Number of the pull request that the event of this run is about; null for a schedule, a push or any other event. */
export function pullRequestNumber(environment: Environment): number | null {
  const event = Numbered.safeParse(readEvent(environment.GITHUB_EVENT_PATH));
  if (!event.success) return null;
  return "issue" in event.data ? event.data.issue.number : event.data.pull_request.number;
}

/** Head commit of the pull request that started this run; null for any other event. */
export function pullRequestHead(environment: Environment): string | null {
  // pull_request_target checks out the base, which says nothing of the pull request.
  if (environment.GITHUB_EVENT_NAME !== "pull_request") return null;
  const event = Event.safeParse(readEvent(environment.GITHUB_EVENT_PATH));
  return event.success ? event.data.pull_request.head.sha : null;
}
