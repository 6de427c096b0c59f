import { broughtDocuments, newestAt } from "./brought.ts";
import { foundOnce } from "./found-once.ts";
import type { History, HistoryCommit } from "./history.ts";

/** The versions of the scans that came next after each commit: an upgrade shows in the first scan that follows it. */
const versionsAfter = foundOnce((history): ReadonlyMap<string, ReadonlySet<string>> => {
  const after = new Map<string, Set<string>>();
  for (const commit of history.commits.toReversed()) {
    const own = broughtDocuments(history, commit, "scan").map(
      ({ document }) => document.data.scanner.version,
    );
    const next = own.length > 0 ? own : (after.get(commit.commit) ?? []);
    for (const parent of commit.parents) after.set(parent, new Set([...(after.get(parent) ?? []), ...next]));
  }
  return after;
});

/**
 * Whether the version that verifies is the one that wrote what a commit brought, by the newest scan there and by those
 * that came next. Another version may print and evaluate otherwise, and nobody can say which of two is at fault.
 */
export function isOfThisVersion(history: History, commit: HistoryCommit): boolean {
  const { version } = history;
  const own = newestAt(history, commit)?.scanner.version;
  const next = versionsAfter(history).get(commit.commit) ?? new Set<string>();
  return version !== null && own === version && [...next].every((one) => one === version);
}
