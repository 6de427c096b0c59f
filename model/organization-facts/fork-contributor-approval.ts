import { defineFact } from "../facts/fact.ts";
import { FORK_APPROVAL_NAMES, ForkApproval } from "../facts/fork-approval.ts";

/** Whose workflows wait for an approval in public repositories (`GET /orgs/{org}/actions/permissions/fork-pr-contributor-approval`). */
export const forkContributorApproval = defineFact({
  field: "fork_contributor_approval",
  value: ForkApproval.describe("Whose workflows wait for an approval in public repositories."),
  name: { en: "Workflows of forks that need an approval", ja: "承認を要するフォークのワークフロー" },
  lines: (policy, language) => [[FORK_APPROVAL_NAMES[policy][language]]],
});
