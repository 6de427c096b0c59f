import { expect, test } from "vitest";
import type { ActionsPolicy } from "../../model/repository-facts/actions-policy.ts";
import { aContext } from "./examples/a-context.ts";
import { aRepository, aSnapshot, anOrganization } from "./examples/a-snapshot.ts";
import { inWords } from "./examples/in-words.ts";
import { forkWorkflowsNeedApproval as check } from "./fork-workflows-need-approval.ts";

const policyOf = (parts: Partial<ActionsPolicy>): ActionsPolicy => ({
  permissions: "organization",
  workflow_token: "organization",
  fork_approval: "not-public",
  private_forks: "not-private",
  ...parts,
});
const forks = { run: true, write_tokens: false, secrets: false, approval: true };

test.each([
  ["could not be read", null, "unknown", "GitHub did not show the policy."],
  [
    "was not asked",
    "not-asked" as const,
    "unknown",
    "The repository came to a financial system after the scan had asked; the next one asks.",
  ],
  ["hides whose wait", policyOf({ fork_approval: null }), "unknown", "GitHub did not show the policy."],
  ["hides what forks may", policyOf({ private_forks: null }), "unknown", "GitHub did not show the policy."],
  [
    "asks only who is new",
    policyOf({ fork_approval: "first_time_contributors" }),
    "fail",
    "An approval is needed only for first contributions.",
  ],
  [
    "runs forks at once and hands them everything",
    policyOf({ private_forks: { run: true, write_tokens: true, secrets: true, approval: false } }),
    "fail",
    "Workflows of forks may run without an approval and with a token that may write and with secrets and variables.",
  ],
  [
    "asks everybody from outside",
    policyOf({ fork_approval: "all_external_contributors" }),
    "pass",
    "Workflows of all contributions from outside wait for an approval.",
  ],
  [
    "is bound by the organisation",
    policyOf({ private_forks: "organization" }),
    "pass",
    "Workflows of forks do not run in the private repository.",
  ],
  [
    "runs none",
    policyOf({ private_forks: { ...forks, run: false } }),
    "pass",
    "Workflows of forks do not run in the private repository.",
  ],
  [
    "asks first and gives nothing",
    policyOf({ private_forks: forks }),
    "pass",
    "Workflows of forks run after an approval, without secrets and without a token that may write.",
  ],
] as const)("a repository whose policy %s", (_, actions_policy, outcome, sentence) => {
  const { restsOn: _rests, ...result } = check.assess(aRepository({ actions_policy }), aContext());
  expect(inWords(check, result)).toEqual({ outcome, sentence });
});

test("it is not asked while Actions is off everywhere", () => {
  const snapshot = aSnapshot({ organization: anOrganization({ actions_enabled_repositories: "none" }) });
  expect(check.assess(aRepository(), aContext({ snapshot })).outcome).toBe("not-applicable");
});

test("what a public repository says of itself stands without the organisation's", () => {
  const subject = aRepository({ actions_policy: policyOf({ fork_approval: "all_external_contributors" }) });
  expect(check.assess(subject, aContext()).restsOn).toEqual({
    sources: ["repository-actions"],
    repositories: [7],
  });
});
