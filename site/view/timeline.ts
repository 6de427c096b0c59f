import type { Identity } from "../../model/identity.ts";
import type { HistoryEntry } from "./portal.ts";

type LifecycleEvent = Identity["lifecycle"][number];

/** One line of a life: an event GitHub or a scan told, or a change of the evidence that git kept. */
export type TimelineEntry =
  { is: "event"; at: string; event: LifecycleEvent } | { is: "change"; at: string; entry: HistoryEntry };

/** Events and changes of one subject, newest first; on the same second a change comes before what it records. */
export function timelineOf(
  events: readonly LifecycleEvent[],
  history: readonly HistoryEntry[],
): TimelineEntry[] {
  return [
    ...history.map((entry): TimelineEntry => ({ is: "change", at: entry.authored, entry })),
    ...events.map((event): TimelineEntry => ({ is: "event", at: event.at, event })),
  ].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}
