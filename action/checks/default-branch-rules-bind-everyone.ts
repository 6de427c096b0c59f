import { bypassOfAny, demanding } from "../../model/branch-rules/bypass.ts";
import type { BranchDemand } from "../../model/branch-rules/rule-set.ts";
import { listedActors } from "../../model/reasons/branch-rules.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { defaultBranchRulesBindEveryone as words } from "../../model/reasons/default-branch-rules-bind-everyone.ts";
import { defineCheck } from "./check.ts";
import {
  isAdministrator,
  outsideFinancialChange,
  rulesInForce,
  separating,
  whyOpen,
} from "../queries/branch-rules.ts";
import type { CheckResult } from "../queries/context.ts";

const DENIED: readonly BranchDemand[] = ["force-push-denied", "deletion-denied"];

export const defaultBranchRulesBindEveryone = defineCheck({
  words,
  controls: ["SOD-02"],
  appliesTo: "repository",
  needs: ["branch-rules"],
  parameters: ["chg.min_approvals"],
  exempt: outsideFinancialChange,
  assess: (repository, { snapshot, parameter }): CheckResult<ReasonsOf<typeof words>> => {
    const rules = rulesInForce(repository, snapshot.organization.facts.plan);
    if (rules.is === "none") return rules.why;
    const missing = DENIED.filter((demand) => demanding(rules.sets, demand).length === 0);
    if (missing.length > 0) return { outcome: "fail", reason: "history-not-protected", with: { missing } };
    const requirements = separating(rules.sets, parameter("chg.min_approvals"));
    const bypass = bypassOfAny(requirements);
    const administrators = bypass.who.filter(isAdministrator);
    if (administrators.length > 0)
      return {
        outcome: "fail",
        reason: "administrators-left-out",
        with: { who: listedActors(administrators) },
      };
    const open = whyOpen(requirements, bypass);
    return open === null
      ? { outcome: "pass", reason: "everyone-is-bound", with: {} }
      : { outcome: "unknown", ...open };
  },
});
