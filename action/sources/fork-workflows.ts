import { z } from "zod";
import { ForkApproval } from "../../model/facts/fork-approval.ts";
import { unlessOffered } from "./not-offered.ts";
import type { Source } from "./source.ts";
import { dataOf, unitOf } from "./unit-of.ts";

/** Whose workflows wait for an approval. */
export const Contributors = z.object({ approval_policy: ForkApproval });

/** What workflows of forks may do in private repositories, in our words. */
export const Private = z
  .object({
    run_workflows_from_fork_pull_requests: z.boolean(),
    send_write_tokens_to_workflows: z.boolean(),
    send_secrets_and_variables: z.boolean(),
    require_approval_for_fork_pr_workflows: z.boolean(),
  })
  .transform((policy) => ({
    run: policy.run_workflows_from_fork_pull_requests,
    write_tokens: policy.send_write_tokens_to_workflows,
    secrets: policy.send_secrets_and_variables,
    approval: policy.require_approval_for_fork_pr_workflows,
  }));

/** What the organisation lets workflows of forks do. */
export const forkWorkflows: Source = {
  id: "fork-workflows",
  endpoints: [
    "GET /orgs/{org}/actions/permissions/fork-pr-contributor-approval",
    "GET /orgs/{org}/actions/permissions/fork-pr-workflows-private-repos",
  ],
  permission: { name: "organization_administration", level: "read", of: "organization" },
  plan: "GitHub Enterprise Server: 3.19 and newer.",
  unit: "the policy on public and that on private repositories",
  meaning: {
    refused: "403 means that the permission is missing.",
    notFound:
      "404 means that the server is older, where the organisation's other policies could be read; otherwise it is a refusal.",
    empty: "An answer is never empty.",
  },
  gives: [],
  needs: ["organization-actions"],
  async collect(context) {
    const { ask, organization } = context;
    const question = { parameters: { org: organization.login }, permission: this.permission };
    const [open, hidden] = await Promise.all([
      ask.get({
        ...question,
        route: "GET /orgs/{org}/actions/permissions/fork-pr-contributor-approval",
        schema: Contributors,
      }),
      ask.get({
        ...question,
        route: "GET /orgs/{org}/actions/permissions/fork-pr-workflows-private-repos",
        schema: Private,
      }),
    ]);
    const address = { source: this.id, scope: { of: "organization" as const } };
    const { login } = organization;
    return {
      units: [
        unitOf(
          { ...address, name: `${login}/public-forks` },
          unlessOffered(open, context, "organization-actions"),
          1,
        ),
        unitOf(
          { ...address, name: `${login}/private-forks` },
          unlessOffered(hidden, context, "organization-actions"),
          1,
        ),
      ],
      organization: {
        fork_contributor_approval: dataOf(open)?.approval_policy ?? null,
        private_fork_workflows: dataOf(hidden),
      },
    };
  },
};
