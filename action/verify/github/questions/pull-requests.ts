import type { SignOff, SignOffRule } from "../../../../model/sign-off.ts";
import type { Compared, Comparison } from "../answer.ts";
import type { Pull } from "../ask.ts";
import { ofSignOffs } from "../of-sign-offs.ts";

/** Every pull request that a sign-off names was merged as that says. */
export const pullRequests: Comparison = (history, github) =>
  ofSignOffs(history, "pull-requests", [github.pull, compared]);

function compared(signed: SignOff, found: Pull): Compared[] {
  const { pull_request: pull, merge, merged, merged_by: by, merged_by_id: number, reviewer, head } = signed;
  const { merged_at: at, merge_commit_sha: commit, user, merged_by: merger } = found;
  if (at === null) return [{ differs: { reason: "pull-not-merged", with: { pull } } }];
  const all: (Compared | false)[] = [
    commit !== merge && {
      differs: { reason: "merge-otherwise", with: { pull, recorded: merge, told: commit } },
    },
    at !== merged && {
      differs: { reason: "merged-at-otherwise", with: { pull, recorded: merged, told: at } },
    },
    head !== null &&
      found.head.sha !== head &&
      isKept(signed, "approved-the-head") && {
        differs: { reason: "pull-head-otherwise", with: { pull, recorded: head, told: found.head.sha } },
      },
    user?.id === reviewer.id &&
      isKept(signed, "is-not-the-author") && {
        differs: { reason: "author-approved", with: { pull, login: user.login } },
      },
    merger !== null &&
      number !== null &&
      merger.id !== number && {
        differs: { reason: "merger-otherwise", with: { pull, recorded: number, told: merger.id } },
      },
    // An account may be renamed, and this record has no number of whoever merged.
    by !== null &&
      merger !== null &&
      number === null &&
      merger.login !== by && {
        notTold: { reason: "account-renamed", with: { recorded: by, told: merger.login } },
      },
  ];
  return all.filter((one) => one !== false);
}

const isKept = ({ rules }: SignOff, name: SignOffRule): boolean =>
  rules.some(({ rule, result }) => rule === name && result === "kept");
