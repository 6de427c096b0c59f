import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { mergedChangePassedItsChecks as words } from "../../model/reasons/merged-change-passed-its-checks.ts";
import type { CheckResult } from "../queries/context.ts";
import { firstMerged, mergesInWindow, pullsOf, withoutFinancialChange } from "../queries/merged-changes.ts";
import { defineCheck } from "./check.ts";

/** GitHub tells of a commit how all its checks ended together, and not which of them a rule then required. */
export const mergedChangePassedItsChecks = defineCheck({
  words,
  controls: ["CHG-01"],
  appliesTo: "repository",
  needs: ["merged-pull-requests"],
  parameters: [],
  exempt: withoutFinancialChange,
  assess(repository, context): CheckResult<ReasonsOf<typeof words>> {
    const found = mergesInWindow(repository, context);
    if (found.is === "none") return found.why;
    const { merged } = found.changes;
    const failed = merged.filter(({ checks }) => checks === "failed" || checks === "waiting");
    if (failed.length > 0)
      return {
        outcome: "fail",
        reason: "checks-not-passed",
        with: { changes: pullsOf(failed) },
        ...firstMerged(failed),
      };
    const untested = merged.filter(({ checks }) => checks === "none");
    if (untested.length > 0)
      return {
        outcome: "fail",
        reason: "no-check-ran",
        with: { changes: pullsOf(untested) },
        ...firstMerged(untested),
      };
    const hidden = merged.filter(({ checks }) => checks === null);
    return hidden.length > 0
      ? { outcome: "unknown", reason: "checks-not-shown", with: { changes: pullsOf(hidden) } }
      : { outcome: "pass", reason: "all-checked", with: {} };
  },
});
