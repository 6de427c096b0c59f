import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { mergedChangeWasApprovedByAnother as words } from "../../model/reasons/merged-change-was-approved-by-another.ts";
import type { CheckResult } from "../queries/context.ts";
import {
  approvedByOthers,
  changesInWindow,
  firstMerged,
  isOfEmergency,
  pullsOf,
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
    const changes = changesInWindow(repository, context);
    if (changes === null) return { outcome: "unknown", reason: "changes-not-asked", with: {} };
    const { merged } = changes;
    if (merged.length === 0) return { outcome: "not-applicable", reason: "nothing-merged", with: {} };
    const least = context.parameter("chg.min_approvals");
    const asked = merged.filter((one) => !isOfEmergency(one, context.governance.emergencies));
    const approvals = asked.map((one) => ({ one, by: approvedByOthers(one, context.snapshot) }));
    const failed = approvals.filter(({ by }) => by !== null && by.length < least).map(({ one }) => one);
    if (failed.length > 0)
      return {
        outcome: "fail",
        reason: "too-few-approved",
        with: { changes: pullsOf(failed), least },
        ...firstMerged(failed),
      };
    const hidden = approvals.filter(({ by }) => by === null).map(({ one }) => one);
    return hidden.length > 0
      ? { outcome: "unknown", reason: "approvals-not-shown", with: { changes: pullsOf(hidden) } }
      : { outcome: "pass", reason: "all-approved", with: { least } };
  },
});
