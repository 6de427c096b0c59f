import type { Commit, Log } from "./log.ts";
import { pullRequests } from "./pull-requests.ts";

/** One state of one file in its history. */
export interface Revision {
  commit: Commit;
  /** Number of the pull request that brought the commit, where the history says so. */
  pullRequest: number | null;
  /** Id of the blob; null for the revision that deleted the file. */
  blob: string | null;
  mode: string;
  /** Path at that time, before later renames. */
  path: string;
}

/** Revisions by the path a file has in the newest commit (or had last), newest first. */
export type Revisions = ReadonlyMap<string, readonly Revision[]>;

/** Follows every file through its renames, from the newest commit backwards, in one walk over the log. */
export function revisions(log: Log, wanted: (path: string) => boolean): Revisions {
  const commits = new Map(log.commits.map((commit) => [commit.id, commit]));
  const numbers = pullRequests(log.commits);
  const laterName = new Map<string, string>();
  const files = new Map<string, Revision[]>();
  for (const event of log.events) {
    const commit = commits.get(event.commit);
    if (commit === undefined) throw new Error(`the history has an event without its commit: ${event.path}`);
    const name = laterName.get(event.path) ?? event.path;
    if (event.status === "R") laterName.set(event.before, name);
    // Before it was added, the same path was another file's.
    if (event.status === "A") laterName.delete(event.path);
    if (!wanted(name)) continue;
    const revision: Revision = {
      commit,
      pullRequest: numbers.get(commit.id) ?? null,
      blob: event.status === "D" ? null : event.blob,
      mode: event.mode,
      path: event.path,
    };
    const known = files.get(name);
    if (known) known.push(revision);
    else files.set(name, [revision]);
  }
  return files;
}
