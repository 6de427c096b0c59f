import { newestAt } from "../audit/brought.ts";
import type { History } from "../audit/history.ts";
import type { GitHubNow, Told } from "./ask.ts";

/** The branch that people merge into: as the newest scan read it, else GitHub's default branch. */
export async function baseName(history: History, github: GitHubNow): Promise<Told<string>> {
  const scan = newestAt(history, history.byName.get(history.head));
  const read = scan?.origin.base ?? null;
  return read === null ? github.defaultBranch() : { told: true, data: read };
}
