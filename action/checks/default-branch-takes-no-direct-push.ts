import type { Rewrite } from "../../model/change.ts";
import { firstDayOfChanges } from "../../model/changes-window.ts";
import { dayOf } from "../../model/instant.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { defaultBranchTakesNoDirectPush as words } from "../../model/reasons/default-branch-takes-no-direct-push.ts";
import { listed } from "../../model/reasons/names.ts";
import type { ObservedRepository } from "../../model/snapshot.ts";
import type { CheckResult, Context } from "../queries/context.ts";
import { changesInWindow, withoutFinancialChange } from "../queries/merged-changes.ts";
import { defineCheck } from "./check.ts";

const short = (commit: string): string => commit.slice(0, 12);

const rewritesInWindow = (
  { id }: Pick<ObservedRepository, "id">,
  { snapshot, today }: Pick<Context, "snapshot" | "today">,
): readonly Rewrite[] => {
  const rewritten = snapshot.changes.find(({ repository }) => repository === id)?.rewritten ?? [];
  return rewritten.filter(({ at }) => dayOf(at) >= firstDayOfChanges(today));
};

/** Who a commit says it is by proves nothing, so that no emergency of anybody covers one. */
export const defaultBranchTakesNoDirectPush = defineCheck({
  words,
  controls: ["CHG-01"],
  appliesTo: "repository",
  needs: ["merged-pull-requests"],
  parameters: [],
  exempt: withoutFinancialChange,
  assess(repository, context): CheckResult<ReasonsOf<typeof words>> {
    const changes = changesInWindow(repository, context);
    if (changes === null) return { outcome: "unknown", reason: "changes-not-asked", with: {} };
    const { pushes } = changes;
    const [rewrite] = rewritesInWindow(repository, context);
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
