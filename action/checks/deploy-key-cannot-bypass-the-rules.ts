import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { deployKeyCannotBypassTheRules as words } from "../../model/reasons/deploy-key-cannot-bypass-the-rules.ts";
import { defineCheck } from "./check.ts";
import { approvalIn, bindingOf, rulesInForce } from "../queries/branch-rules.ts";
import type { CheckResult } from "../queries/context.ts";
import { lookUp } from "../queries/look-up.ts";
import { isFinancial } from "../queries/systems.ts";

/** A key that may write and bypass the approval can start a change and put it on the branch alone. */
export const deployKeyCannotBypassTheRules = defineCheck({
  words,
  controls: ["SOD-01"],
  appliesTo: "deploy-key",
  needs: ["branch-rules"],
  suggests: "modify",
  parameters: ["chg.min_approvals"],
  exempt: ({ repository, facts }, governance) => {
    if (facts.read_only) return { reason: "key-only-reads", with: {} };
    return repository !== null && isFinancial(repository.name, governance)
      ? null
      : { reason: "serves-no-financial-system", with: {} };
  },
  assess: ({ repository: own }, { snapshot, ownership, parameter }): CheckResult<ReasonsOf<typeof words>> => {
    const repository = own === null ? undefined : lookUp(snapshot).repository(own.id);
    if (repository === undefined) return { outcome: "unknown", reason: "rules-not-read", with: {} };
    if (repository.facts.archived) return { outcome: "not-applicable", reason: "archived", with: {} };
    const rules = rulesInForce(repository, snapshot.organization.facts.plan);
    if (rules.is === "none" && rules.why.outcome !== "fail") return rules.why;
    const asked = rules.is === "none" ? undefined : approvalIn(rules.sets, parameter("chg.min_approvals"));
    if (asked === undefined) return { outcome: "not-applicable", reason: "no-approval-asked-for", with: {} };
    const binding = bindingOf(asked, ({ type }) => type === "every-deploy-key");
    if (binding === "past")
      return ownership?.data.break_glass === true
        ? { outcome: "stated", reason: "emergency-key-may-bypass", with: {} }
        : { outcome: "fail", reason: "key-may-bypass", with: {} };
    return binding === "bound"
      ? { outcome: "pass", reason: "key-is-bound", with: {} }
      : { outcome: "unknown", ...binding };
  },
});
