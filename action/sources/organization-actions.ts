import { z } from "zod";
import type { Source } from "./source.ts";
import { dataOf, unitOf } from "./unit-of.ts";

const Permissions = z.object({
  enabled_repositories: z.enum(["all", "none", "selected"]),
  allowed_actions: z.enum(["all", "local_only", "selected"]).optional(),
});
const WorkflowPermissions = z.object({
  default_workflow_permissions: z.enum(["read", "write"]),
  can_approve_pull_request_reviews: z.boolean(),
});

/** Where Actions may run and what the workflow token may do by default. */
export const organizationActions: Source = {
  id: "organization-actions",
  title: "Actions policy of the organisation",
  endpoints: ["GET /orgs/{org}/actions/permissions", "GET /orgs/{org}/actions/permissions/workflow"],
  permission: { name: "organization_administration", level: "read", of: "organization" },
  plan: null,
  unit: "one of the two policies",
  meaning: {
    refused: "403 means that the permission is missing.",
    notFound: "404 is a refusal: every organisation has both policies.",
    empty: "An answer is never empty; allowed actions are left out while Actions is off.",
  },
  gives: [],
  needs: [],
  async collect({ ask, organization }) {
    const question = { parameters: { org: organization.login }, permission: this.permission };
    const [policy, workflow] = await Promise.all([
      ask.get({ ...question, route: "GET /orgs/{org}/actions/permissions", schema: Permissions }),
      ask.get({
        ...question,
        route: "GET /orgs/{org}/actions/permissions/workflow",
        schema: WorkflowPermissions,
      }),
    ]);
    const address = { source: this.id, scope: { of: "organization" as const } };
    return {
      units: [
        unitOf({ ...address, name: `${organization.login}/actions-permissions` }, policy, 1),
        unitOf({ ...address, name: `${organization.login}/workflow-token` }, workflow, 1),
      ],
      organization: {
        actions_enabled_repositories: dataOf(policy)?.enabled_repositories ?? null,
        actions_allowed: dataOf(policy)?.allowed_actions ?? null,
        workflow_token_default: dataOf(workflow)?.default_workflow_permissions ?? null,
        actions_approve_pull_requests: dataOf(workflow)?.can_approve_pull_request_reviews ?? null,
      },
    };
  },
};
