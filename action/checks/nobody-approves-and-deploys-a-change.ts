import type { MergedChange, RepositoryChanges } from "../../model/change.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { nobodyApprovesAndDeploysAChange as words } from "../../model/reasons/nobody-approves-and-deploys-a-change.ts";
import type { CheckResult } from "../queries/context.ts";
import {
  byAnswer,
  firstDeployed,
  firstMerged,
  mergesInWindow,
  pullsOf,
  sameLogin,
  withoutFinancialChange,
  wrote,
} from "../queries/merged-changes.ts";
import { defineCheck } from "./check.ts";

export const nobodyApprovesAndDeploysAChange = defineCheck({
  words,
  controls: ["SOD-02"],
  appliesTo: "repository",
  needs: ["deployments", "merged-pull-requests"],
  parameters: [],
  exempt: withoutFinancialChange,
  assess(repository, context): CheckResult<ReasonsOf<typeof words>> {
    const found = mergesInWindow(repository, context);
    if (found.is === "none") return found.why;
    const { merged } = found.changes;
    const { no, unknown } = byAnswer(merged, (one) => separate(one, found.changes));
    if (no.length > 0)
      return {
        outcome: "fail",
        reason: "approved-and-wrote-or-deployed",
        with: { changes: pullsOf(no) },
        ...firstMerged(no),
      };
    return unknown.length > 0
      ? { outcome: "unknown", reason: "separation-not-shown", with: { changes: pullsOf(unknown) } }
      : { outcome: "pass", reason: "all-separate", with: {} };
  },
});

/** Whether nobody who approved a change wrote or deployed it; null where that is not shown. */
function separate(
  change: MergedChange,
  changes: Pick<RepositoryChanges, "merged" | "deployments">,
): boolean | null {
  const { approved_by: by, perhaps_approved_by: perhaps } = change;
  if (by === null) return null;
  const deployed = firstDeployed(change, changes);
  const tookPart = (login: string): boolean | null => {
    if (sameLogin(login, deployed?.by?.login)) return true;
    const own = wrote(login, change);
    return own === false && deployed !== null && deployed.by === null ? null : own;
  };
  const sure = by.map(({ login }) => tookPart(login));
  if (sure.includes(true)) return false;
  const parts = perhaps?.map((one) => (one === null ? null : tookPart(one.login))) ?? [null];
  return sure.includes(null) || parts.some((part) => part !== false) ? null : true;
}
