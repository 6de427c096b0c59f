import { demanding, mostApprovals } from "../../model/branch-rules/bypass.ts";
import type { BranchDemand } from "../../model/branch-rules/rule-set.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { defaultBranchRequiresApproval as words } from "../../model/reasons/default-branch-requires-approval.ts";
import { defineCheck } from "./check.ts";
import { outsideFinancialChange, rulesInForce } from "../queries/branch-rules.ts";
import type { CheckResult } from "../queries/context.ts";

const ASKED: readonly BranchDemand[] = ["stale-dismissed", "code-owner", "last-push-approval"];

/** Every set in force binds at once, so what one of them asks for is asked for, and the highest number of approvals counts. */
export const defaultBranchRequiresApproval = defineCheck({
  words,
  controls: ["SOD-02"],
  appliesTo: "repository",
  needs: ["branch-rules"],
  parameters: ["chg.min_approvals"],
  exempt: outsideFinancialChange,
  assess: (repository, { snapshot, parameter }): CheckResult<ReasonsOf<typeof words>> => {
    const rules = rulesInForce(repository, snapshot.organization.facts.plan);
    if (rules.is === "none") return rules.why;
    const asked = mostApprovals(rules.sets);
    const least = parameter("chg.min_approvals");
    if (asked < least) return { outcome: "fail", reason: "too-few-approvals", with: { asked, least } };
    const missing = ASKED.filter((demand) => demanding(rules.sets, demand).length === 0);
    return missing.length > 0
      ? { outcome: "fail", reason: "approval-asked-for-in-part", with: { missing } }
      : { outcome: "pass", reason: "approval-asked-for", with: { asked } };
  },
});
