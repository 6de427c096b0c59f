import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { listed } from "../../model/reasons/names.ts";
import { runnerOfFinancialSystemsIsNotShared as words } from "../../model/reasons/runner-of-financial-systems-is-not-shared.ts";
import type { CheckResult } from "../queries/context.ts";
import { runsFor } from "../identities/runner-reach.ts";
import { isFinancial } from "../queries/systems.ts";
import { defineCheck } from "./check.ts";

/** Repositories of financial systems share a machine with each other: whether those are apart is asked of who owns them. */
export const runnerOfFinancialSystemsIsNotShared = defineCheck({
  words,
  controls: ["LPE-01"],
  appliesTo: "runner",
  needs: ["repositories"],
  suggests: "modify",
  parameters: [],
  exempt: ({ repository }, governance) =>
    repository !== null && !isFinancial(repository.name, governance)
      ? { reason: "serves-no-financial-system", with: {} }
      : null,
  assess: (runner, { snapshot, governance }): CheckResult<ReasonsOf<typeof words>> => {
    if (runner.repository !== null)
      return {
        outcome: "pass",
        reason: "serves-one-repository",
        with: { repository: runner.repository.name },
      };
    if (runner.facts.group === null) return { outcome: "unknown", reason: "group-not-shown", with: {} };
    const served = runsFor(runner, snapshot)?.map(({ name }) => name) ?? null;
    if (served === null) return { outcome: "unknown", reason: "runner-reach-not-known", with: {} };
    const own = served.filter((name) => isFinancial(name, governance));
    const rest = served.filter((name) => !isFinancial(name, governance));
    if (own.length === 0)
      return { outcome: "not-applicable", reason: "serves-no-financial-system", with: {} };
    if (runner.facts.ephemeral === true) return { outcome: "pass", reason: "runs-one-job-alone", with: {} };
    const repositories = listed(own);
    if (rest.length === 0)
      return { outcome: "pass", reason: "serves-financial-systems-alone", with: { repositories } };
    const others = listed(rest);
    return runner.facts.ephemeral === null
      ? { outcome: "unknown", reason: "perhaps-shared-with-others", with: { others } }
      : { outcome: "fail", reason: "shared-with-others", with: { repositories, others } };
  },
});
