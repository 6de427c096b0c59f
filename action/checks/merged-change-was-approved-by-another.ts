import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { mergedChangeWasApprovedByAnother as words } from "../../model/reasons/merged-change-was-approved-by-another.ts";
import type { MergedChange } from "../../model/change.ts";
import type { ObservedRepository } from "../../model/snapshot.ts";
import type { CheckResult, Context } from "../queries/context.ts";
import { machineLogins } from "../queries/machine-users.ts";
import {
  approvalsOfOthers,
  firstMerged,
  isOfEmergency,
  mergesInWindow,
  pullsOf,
  pullsOrNone,
  withoutFinancialChange,
} from "../queries/merged-changes.ts";
import { defineCheck } from "./check.ts";

/** A merge cannot be undone: a change stays a finding until an exception covers it, or it lies too far back to be asked about. */
export const mergedChangeWasApprovedByAnother = defineCheck({
  words,
  controls: ["CHG-01"],
  appliesTo: "repository",
  needs: ["merged-pull-requests"],
  parameters: ["chg.min_approvals"],
  exempt: withoutFinancialChange,
  assess(repository, context): CheckResult<ReasonsOf<typeof words>> {
    const found = mergesInWindow(repository, context);
    if (found.is === "none") return found.why;
    const { merged } = found.changes;
    const least = context.parameter("chg.min_approvals");
    const changesThat = lacking(merged, repository, { context, least });
    const emergencies = pullsOrNone(changesThat.emergency);
    const { fail, unknown } = changesThat;
    if (fail.length > 0)
      return {
        outcome: "fail",
        reason: "too-few-approved",
        with: { changes: pullsOf(fail), least, emergencies },
        ...firstMerged(fail),
      };
    if (unknown.length === 0)
      return { outcome: "pass", reason: "all-approved", with: { least, emergencies } };
    const isHidden = unknown.every(({ approved_by: by }) => by === null);
    const reason = isHidden ? "approvals-not-shown" : "approvals-not-known";
    return { outcome: "unknown", reason, with: { changes: pullsOf(unknown), emergencies } };
  },
});

/** Changes that lack approvals, by what that means: one that has enough is no emergency, whatever is on record. */
function lacking(
  merged: readonly MergedChange[],
  repository: ObservedRepository,
  { context, least }: { context: Context; least: number },
): Record<"fail" | "unknown" | "emergency", MergedChange[]> {
  const machines = machineLogins(context.snapshot);
  const found: ReturnType<typeof lacking> = { fail: [], unknown: [], emergency: [] };
  for (const change of merged) {
    const had = approvalsOfOthers(change, machines);
    if (had.least >= least) continue;
    const excused = isOfEmergency(change, repository, context);
    if (excused === true) found.emergency.push(change);
    else if (excused === null || had.most >= least) found.unknown.push(change);
    else found.fail.push(change);
  }
  return found;
}
