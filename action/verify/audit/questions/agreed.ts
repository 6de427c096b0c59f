import type { FaultReason } from "../../../../model/reasons/verify/faults.ts";
import { sameData } from "../../../../model/same-data.ts";
import type { SignOff } from "../../../../model/sign-off.ts";
import { broughtDocuments } from "../brought.ts";
import { signOffsIn } from "../certified.ts";
import type { Finding, History } from "../history.ts";

/** What GitHub says once of a pull request, however many people approved it. */
const OF_THE_MERGE = [
  "merge",
  "merged",
  "merged_by",
  "merged_by_id",
  "method",
  "rule_suite",
  "roster",
] as const satisfies readonly (keyof SignOff)[];

/**
 * The approvals of one pull request are recorded together, of one answer: what they say of its merge is the same, and
 * what scans saw merged is that, too. Whoever forges one of them has to forge all, and the scans of that time.
 */
export function agreed(history: History): Finding[] {
  const seen = mergedByScans(history);
  const first = new Map<number, { file: string; data: SignOff }>();
  const known = new Set<string>();
  return signOffsIn(history).flatMap(({ file, data, commit }): Finding[] => {
    const { pull_request: number } = data;
    // The commit that brought a record, and not each merge that has it, too.
    if (known.has(file)) return [];
    known.add(file);
    const other = first.get(number);
    if (other === undefined) first.set(number, { file, data });
    const fields =
      other === undefined ? [] : OF_THE_MERGE.filter((field) => !sameData(other.data[field], data[field]));
    const scan = seen.get(number);
    const reasons: FaultReason[] = [
      ...fields.map((field): FaultReason => ({
        reason: "sign-offs-disagree",
        with: { field, other: other?.file ?? "" },
      })),
      ...(scan === undefined || scan.commits.has(data.merge)
        ? []
        : [{ reason: "merged-otherwise-for-a-scan" as const, with: { number, scan: scan.file } }]),
      ...mergedByAnother(history, data),
    ];
    return reasons.map((reason) => ({ commit, path: file, reason }));
  });
}

/** GitHub commits what is done on its pages in its own name. */
const ON_GITHUB = "noreply@github.com";

/** It names whoever merged by the number of the account, where they keep their address private. */
function mergedByAnother({ byName }: History, signed: SignOff): FaultReason[] {
  const { merge, method, merged_by_id: recorded } = signed;
  const made = byName.get(merge);
  if (made?.committer !== ON_GITHUB || method !== "merge" || recorded === null) return [];
  const [, id] = /^(\d+)\+.+@users\.noreply\.github\.com$/.exec(made.author.address) ?? [];
  return id === undefined || Number(id) === recorded
    ? []
    : [{ reason: "sign-off-otherwise", with: { field: "merged_by_id" } }];
}

/** Pull requests that scans saw merged, with the commits that GitHub named then and the first record that says so. */
function mergedByScans(history: History): Map<number, { commits: ReadonlySet<string>; file: string }> {
  const seen = new Map<number, { commits: Set<string>; file: string }>();
  for (const commit of history.commits)
    for (const { path, document } of broughtDocuments(history, commit, "scan"))
      for (const { pull_request: number, commit: merge } of document.data.origin.merged) {
        if (merge === null) continue;
        const one = seen.get(number);
        if (one === undefined) seen.set(number, { commits: new Set([merge]), file: path });
        else one.commits.add(merge);
      }
  return seen;
}
