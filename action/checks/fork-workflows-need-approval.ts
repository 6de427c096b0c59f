import type { PrivateForks } from "../../model/facts/fork-approval.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { forkWorkflowsNeedApproval as words } from "../../model/reasons/fork-workflows-need-approval.ts";
import { runsNothing } from "../queries/closely-read.ts";
import type { CheckResult } from "../queries/context.ts";
import { defineCheck } from "./check.ts";

type Result = CheckResult<ReasonsOf<typeof words>>;
const notShown: Result = { outcome: "unknown", reason: "policy-not-shown", with: {} };

/** Of a public repository its own policy decides; of a private one the organisation's, where that runs nothing. */
export const forkWorkflowsNeedApproval = defineCheck({
  words,
  controls: ["CHG-01", "LPE-01"],
  appliesTo: "repository",
  needs: ["fork-workflows", "repository-actions"],
  parameters: [],
  exempt: runsNothing,
  assess: ({ id, facts: { actions_policy: policy } }, { snapshot }): Result => {
    if (snapshot.organization.facts.actions_enabled_repositories === "none")
      return { outcome: "not-applicable", reason: "actions-off", with: {} };
    if (policy === "not-asked") return { outcome: "unknown", reason: "was-not-asked", with: {} };
    if (policy === null) return notShown;
    if (policy.fork_approval === "not-public") return ofPrivate(policy.private_forks);
    if (policy.fork_approval === null) return notShown;
    // What the organisation would have begun with takes nothing from what the repository says of itself.
    const restsOn = { sources: ["repository-actions" as const], repositories: [id] };
    return policy.fork_approval === "all_external_contributors"
      ? { outcome: "pass", reason: "all-wait", with: {}, restsOn }
      : { outcome: "fail", reason: "some-wait", with: { policy: policy.fork_approval }, restsOn };
  },
});

function ofPrivate(forks: PrivateForks | "organization" | "not-private" | null): Result {
  if (forks === null || forks === "not-private") return notShown;
  if (forks === "organization" || !forks.run)
    return { outcome: "pass", reason: "forks-run-nothing", with: {} };
  const granted = [
    ...(forks.approval ? [] : (["approval"] as const)),
    ...(forks.write_tokens ? (["write_tokens"] as const) : []),
    ...(forks.secrets ? (["secrets"] as const) : []),
  ];
  return granted.length === 0
    ? { outcome: "pass", reason: "forks-wait", with: {} }
    : { outcome: "fail", reason: "forks-are-given", with: { granted } };
}
