import { dayOf } from "../../model/instant.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { defaultBranchTakesNoDirectPush as words } from "../../model/reasons/default-branch-takes-no-direct-push.ts";
import { listed } from "../../model/reasons/names.ts";
import type { CheckResult } from "../queries/context.ts";
import { changesInWindow, withoutFinancialChange } from "../queries/merged-changes.ts";
import { defineCheck } from "./check.ts";

const short = (commit: string): string => commit.slice(0, 12);

/** Who a commit says it is by proves nothing, so that no emergency of anybody covers one. */
export const defaultBranchTakesNoDirectPush = defineCheck({
  words,
  controls: ["CHG-01"],
  appliesTo: "repository",
  needs: ["merged-pull-requests"],
  parameters: [],
  exempt: withoutFinancialChange,
  assess(repository, context): CheckResult<ReasonsOf<typeof words>> {
    const found = changesInWindow(repository, context);
    if (found.is === "none") return found.why;
    const { pushes, rewritten } = found.changes;
    const [rewrite] = rewritten;
    if (rewrite !== undefined) {
      const { from, to, at } = rewrite;
      const commits = pushes.length === 0 ? null : listed(pushes.map(({ commit }) => short(commit)));
      const before = short(from);
      const after = short(to);
      return {
        outcome: "fail",
        reason: "history-rewritten",
        with: { before, after, commits },
        since: dayOf(at),
      };
    }
    const [first] = pushes;
    if (first === undefined) return { outcome: "pass", reason: "nothing-pushed", with: {} };
    const commits = listed(pushes.map(({ commit }) => short(commit)));
    return { outcome: "fail", reason: "pushed-directly", with: { commits }, since: dayOf(first.at) };
  },
});
