import type { LifecycleEvent } from "../../../model/identity.ts";
import { dayOf } from "../../../model/instant.ts";
import { code } from "../../../model/markdown.ts";

/** Since when a subject is gone and why, as the first scan that missed it tells. */
export function retirement(what: "identity" | "repository", lifecycle: readonly LifecycleEvent[]): string {
  const last = lifecycle.findLast(({ event }) => event === "retire");
  const since = last === undefined ? "" : ` since ${dayOf(last.at)}`;
  const whose = what === "repository" ? "it" : "its repository";
  switch (last?.reason) {
    case "repository-deleted":
      return `Retired${since}: ${whose} was deleted, or went to an account that the scanner cannot see.`;
    case "repository-transferred":
      return `Retired${since}: ${whose} was transferred to ${last.to === undefined ? "another account" : `the account ${code(last.to)}`}.`;
    default:
      return `Retired${since}: a complete list no longer holds it.`;
  }
}
