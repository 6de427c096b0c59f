import { z } from "zod";
import { Assessment } from "./assessment.ts";
import { FindingPeriod } from "./finding.ts";
import { Instant } from "./instant.ts";
import { organizationFactsShape, organizationFactsUnread } from "./organization-facts/index.ts";
import { ofOne } from "./subject-record.ts";
import { Id, Login, Text } from "./text.ts";

/** Settings checks use. A null was not visible to the token; it is never read as false. */
export const OrganizationFacts = z.strictObject({
  plan: Text.nullable()
    .default(null)
    .describe("Name of its plan, `free`, `team` or `enterprise`; it decides where its secrets reach."),
  two_factor_required: z.boolean().nullable().describe("Whether members must use two-factor authentication."),
  deploy_keys_allowed: z.boolean().nullable().describe("Whether deploy keys may be added and used."),
  default_repository_permission: Text.nullable().describe("What every member may do in every repository."),
  actions_enabled_repositories: z
    .enum(["all", "none", "selected"])
    .nullable()
    .describe("Where Actions may run."),
  actions_allowed: z.enum(["all", "local_only", "selected"]).nullable().describe("Which actions may run."),
  workflow_token_default: z
    .enum(["read", "write"])
    .nullable()
    .describe("Default permission of the workflow token."),
  actions_approve_pull_requests: z
    .boolean()
    .nullable()
    .describe("Whether Actions may create and approve pull requests."),
  owners: z.array(Login).nullable().describe("Logins of the owners; null when they could not be read."),
  members: z.number().int().nonnegative().nullable().describe("How many members, owners included."),
  pending_token_requests: z
    .array(
      z.strictObject({
        request: Id.describe("GitHub's id of the request."),
        owner: Login.describe("Who asks."),
        token_name: Text.describe("What they call the token."),
        created_at: Instant.describe("When they asked."),
        reason: Text.nullable().describe("Why, in their words."),
      }),
    )
    .nullable()
    .describe("Requests for a fine-grained token that nobody has decided; null when they could not be read."),
  ...organizationFactsShape,
});
export type OrganizationFacts = z.infer<typeof OrganizationFacts>;

/** Settings of an organisation that nobody looked at: none is known. */
export const NOTHING_SEEN: OrganizationFacts = {
  plan: null,
  two_factor_required: null,
  deploy_keys_allowed: null,
  default_repository_permission: null,
  actions_enabled_repositories: null,
  actions_allowed: null,
  workflow_token_default: null,
  actions_approve_pull_requests: null,
  owners: null,
  members: null,
  pending_token_requests: null,
  ...organizationFactsUnread,
};

/** Evidence of the organisation's settings: `evidence/<org>/organization.md`. */
export const Organization = z
  .strictObject({
    record: z.literal("organization").describe("Kind of this document."),
    schema: z.literal(2).describe("Version of this document's schema."),
    uid: z
      .string()
      .regex(/^github:organization:\d+$/)
      .describe("Stable identity, `github:organization:<id>`."),
    id: Id.describe("GitHub's id of the organisation."),
    organization: Login.describe("Its login now."),
    first_observed: Instant.describe("When a scan first saw it."),
    facts: OrganizationFacts.describe("What checks use."),
    assessments: z.array(Assessment).describe("Outcome of every check that applies, by check id."),
    findings: z
      .array(FindingPeriod)
      .describe("When each of its findings was opened and closed, oldest first."),
  })
  .superRefine(ofOne("organization"));
export type Organization = z.infer<typeof Organization>;
