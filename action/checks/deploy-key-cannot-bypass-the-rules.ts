import { bypassOf } from "../../model/branch-rules/bypass.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { deployKeyCannotBypassTheRules as words } from "../../model/reasons/deploy-key-cannot-bypass-the-rules.ts";
import { defineCheck } from "./check.ts";
import { rulesInForce, separating, whyOpen } from "../queries/branch-rules.ts";
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
    const asked =
      rules.is === "none"
        ? undefined
        : separating(rules.sets, parameter("chg.min_approvals")).find(({ demand }) => demand === "approval");
    if (asked === undefined) return { outcome: "not-applicable", reason: "no-approval-asked-for", with: {} };
    const bypass = bypassOf(asked);
    if (bypass.who.some(({ type }) => type === "every-deploy-key"))
      return ownership?.data.break_glass === true
        ? { outcome: "stated", reason: "emergency-key-may-bypass", with: {} }
        : { outcome: "fail", reason: "key-may-bypass", with: {} };
    // One list that is shown and has no entry for deploy keys binds them, whatever the others hold.
    const bound = asked.sets.some(
      ({ bypass: list }) =>
        list?.every(({ type }) => type !== "every-deploy-key" && type !== "unnamed") === true,
    );
    const open = bound ? null : whyOpen([asked], bypass);
    return open === null
      ? { outcome: "pass", reason: "key-is-bound", with: {} }
      : { outcome: "unknown", ...open };
  },
});
