import { z } from "zod";
import { Text } from "../../model/text.ts";
import { byCodePoint } from "../../model/yaml.ts";
import type { ApiReading } from "../github/port.ts";
import type { Source, SourceContext } from "./source.ts";
import { dataOf, unitOf } from "./unit-of.ts";

const Permissions = z.object({
  enabled_repositories: z.enum(["all", "none", "selected"]),
  allowed_actions: z.enum(["all", "local_only", "selected"]).optional(),
  // Not there on GitHub Enterprise Server 3.18 and older.
  sha_pinning_required: z.boolean().optional(),
});
const WorkflowPermissions = z.object({
  default_workflow_permissions: z.enum(["read", "write"]),
  can_approve_pull_request_reviews: z.boolean(),
});
const Selected = z
  .object({
    github_owned_allowed: z.boolean(),
    verified_allowed: z.boolean(),
    patterns_allowed: z.array(Text),
  })
  .transform(({ github_owned_allowed, verified_allowed, patterns_allowed }) => ({
    github_owned: github_owned_allowed,
    verified: verified_allowed,
    patterns: [...patterns_allowed].sort(byCodePoint),
  }));

/** Where Actions may run, which actions may, and what the workflow token may do by default. */
export const organizationActions: Source = {
  id: "organization-actions",
  endpoints: [
    "GET /orgs/{org}/actions/permissions",
    "GET /orgs/{org}/actions/permissions/selected-actions",
    "GET /orgs/{org}/actions/permissions/workflow",
  ],
  permission: { name: "organization_administration", level: "read", of: "organization" },
  plan: null,
  unit: "one of the policies",
  meaning: {
    refused: "403 means that the permission is missing.",
    notFound: "404 is a refusal: every organisation has these policies.",
    empty:
      "An answer is never empty; allowed actions are left out while Actions is off, and which are selected is asked only where they are.",
  },
  gives: [],
  needs: [],
  async collect(context) {
    const { ask, organization } = context;
    const question = { parameters: { org: organization.login }, permission: this.permission };
    const [policy, workflow] = await Promise.all([
      ask.get({ ...question, route: "GET /orgs/{org}/actions/permissions", schema: Permissions }),
      ask.get({
        ...question,
        route: "GET /orgs/{org}/actions/permissions/workflow",
        schema: WorkflowPermissions,
      }),
    ]);
    const allowed = dataOf(policy)?.allowed_actions ?? null;
    const selected = allowed === "selected" ? await readSelected(context) : null;
    const address = { source: this.id, scope: { of: "organization" as const } };
    return {
      units: [
        unitOf({ ...address, name: `${organization.login}/actions-permissions` }, policy, 1),
        unitOf({ ...address, name: `${organization.login}/workflow-token` }, workflow, 1),
        ...(selected === null
          ? []
          : [unitOf({ ...address, name: `${organization.login}/selected-actions` }, selected, 1)]),
      ],
      organization: {
        actions_enabled_repositories: dataOf(policy)?.enabled_repositories ?? null,
        actions_allowed: allowed,
        sha_pinning_required: dataOf(policy)?.sha_pinning_required ?? null,
        selected_actions: selectedIn(selected, policy.state === "complete"),
        workflow_token_default: dataOf(workflow)?.default_workflow_permissions ?? null,
        actions_approve_pull_requests: dataOf(workflow)?.can_approve_pull_request_reviews ?? null,
      },
    };
  },
};

const readSelected = ({ ask, organization }: SourceContext) =>
  ask.get({
    route: "GET /orgs/{org}/actions/permissions/selected-actions",
    parameters: { org: organization.login },
    schema: Selected,
    permission: organizationActions.permission,
  });

function selectedIn(selected: ApiReading<z.output<typeof Selected>> | null, isRead: boolean) {
  if (selected !== null) return dataOf(selected);
  return isRead ? ("not-selected" as const) : null;
}
