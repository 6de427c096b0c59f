import { digestsFile } from "../../../../model/paths.ts";
import { broughtBy, newestAt } from "../brought.ts";
import type { Finding, History } from "../history.ts";

/** The newest scan record of every commit vouches for its list of digests, as far as scans write what it lists. */
export function vouched(history: History): Finding[] {
  const path = digestsFile(history.organization);
  return history.commits.flatMap((commit): Finding[] => {
    if (commit.list === null || commit.listed === null || broughtBy(commit).length === 0) return [];
    const facts = history.lists.get(commit.list);
    const record = facts?.newest?.path ?? null;
    const said = newestAt(history, commit)?.digests;
    return said !== undefined && said === facts?.vouched
      ? []
      : [{ commit: commit.commit, path, reason: { reason: "list-not-vouched-for", with: { record } } }];
  });
}
