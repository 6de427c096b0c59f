import { demanding } from "../../model/branch-rules/bypass.ts";
import type { BranchDemand } from "../../model/branch-rules/rule-set.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { governanceBranchIsProtected as words } from "../../model/reasons/governance-branch-is-protected.ts";
import { samePerson } from "../../model/roster.ts";
import { defineCheck } from "./check.ts";
import { rulesInForce } from "../queries/branch-rules.ts";
import type { CheckResult } from "../queries/context.ts";
import { lookUp } from "../queries/look-up.ts";

const ASKED: readonly BranchDemand[] = ["approval", "force-push-denied", "deletion-denied"];

/** What is read of the repository that holds the evidence, where the organisation that is scanned owns it. */
export const governanceBranchIsProtected = defineCheck({
  words,
  controls: ["CHG-02"],
  appliesTo: "organization",
  needs: [],
  parameters: [],
  assess: ({ login }, { snapshot, pipeline }): CheckResult<ReasonsOf<typeof words>> => {
    const { governance } = pipeline;
    if (governance === null) return { outcome: "unknown", reason: "governance-not-known", with: {} };
    const { owner, name } = governance;
    const found = samePerson(owner, login) ? lookUp(snapshot).repositoryNamed(name) : undefined;
    const repository = samePerson(owner, login) ? name : `${owner}/${name}`;
    if (found === undefined)
      return { outcome: "unknown", reason: "governance-not-seen", with: { repository } };
    const rules = rulesInForce(found, snapshot.organization.facts.plan);
    if (rules.is === "none") return rules.why;
    const missing = ASKED.filter((demand) => demanding(rules.sets, demand).length === 0);
    return missing.length > 0
      ? { outcome: "fail", reason: "governance-lacks-rules", with: { repository, missing } }
      : { outcome: "pass", reason: "governance-protected", with: { repository } };
  },
});
