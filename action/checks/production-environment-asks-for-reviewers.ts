import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { listed } from "../../model/reasons/names.ts";
import { productionEnvironmentAsksForReviewers as words } from "../../model/reasons/production-environment-asks-for-reviewers.ts";
import { defineCheck } from "./check.ts";
import { outsideFinancialChange } from "../queries/branch-rules.ts";
import type { CheckResult } from "../queries/context.ts";
import { isProduction } from "../queries/production.ts";

/** Plans on which a private repository cannot ask for reviewers of an environment. */
const WITHOUT_REVIEWERS = ["free", "team"];

/**
 * Reviewers of a private repository's environment take the plan Enterprise: where another plan is the reason, it says so.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments#required-reviewers
 */
export const productionEnvironmentAsksForReviewers = defineCheck({
  words,
  controls: ["SOD-02"],
  appliesTo: "repository",
  needs: ["environments"],
  parameters: [],
  exempt: outsideFinancialChange,
  assess: ({ facts }, { snapshot }): CheckResult<ReasonsOf<typeof words>> => {
    if (facts.environments === null) return { outcome: "unknown", reason: "environments-not-read", with: {} };
    const production = facts.environments.filter(({ name }) => isProduction(name, true));
    if (production.length === 0)
      return { outcome: "not-applicable", reason: "no-production-environment", with: {} };
    const named = (found: typeof production) => ({
      environments: listed(found.map(({ name }) => name).sort()),
    });
    const alone = production.filter(({ reviewers }) => reviewers.length === 0);
    if (alone.length > 0) {
      const { plan } = snapshot.organization.facts;
      const planless = facts.visibility !== "public" && WITHOUT_REVIEWERS.includes(plan ?? "");
      const reason = planless ? "plan-has-no-reviewers" : "no-reviewer";
      return { outcome: "fail", reason, with: named(alone) };
    }
    const own = production.filter(({ prevent_self_review: prevented }) => !prevented);
    return own.length > 0
      ? { outcome: "fail", reason: "own-deployment-may-be-approved", with: named(own) }
      : { outcome: "pass", reason: "reviewer-required", with: named(production) };
  },
});
