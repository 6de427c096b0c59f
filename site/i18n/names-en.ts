import { rolesIn } from "../../model/role-name.ts";
import type { LIFECYCLE_EVENTS } from "../../model/identity.ts";
import type { Frequency } from "../../model/control.ts";
import type { Outcome } from "../../model/assessment.ts";
import type { SourceId, UnitState } from "../../model/unit.ts";

/** Names of things that evidence spells by id. Ids that content may invent (checks, roles) are open lists. */
export interface Names {
  outcome: Record<Outcome, string>;
  outcomeMeans: Record<Outcome, string>;
  unit: Record<UnitState, string>;
  unitMeans: Record<UnitState, string>;
  kind: Record<"repository" | "organization", string>;
  event: Record<(typeof LIFECYCLE_EVENTS)[number], string>;
  frequency: Record<Frequency, string>;
  source: Record<SourceId, string>;
  /** By check id. */
  check: Readonly<Record<string, string>>;
  /** By role id. */
  role: Readonly<Record<string, string>>;
  /** By field of `facts`. */
  fact: Readonly<Record<string, string>>;
  /** By id of a process or a verb. */
  system: Readonly<Record<string, string>>;
}

export const namesEn: Names = {
  outcome: {
    pass: "Pass",
    fail: "Fail",
    unknown: "Unknown",
    "not-applicable": "Not applicable",
    excepted: "Excepted",
  },
  outcomeMeans: {
    pass: "What the check asks for was seen to be so.",
    fail: "What the check asks for was seen not to be so.",
    unknown: "We could not look. It is never a pass and never a fail, and it stays open until someone can.",
    "not-applicable": "The question does not arise for this subject.",
    excepted: "It failed, and an approved exception that has not expired covers it.",
  },
  unit: {
    complete: "Complete",
    partial: "Partial",
    denied: "Denied",
    unavailable: "Unavailable",
    "not-applicable": "Not applicable",
    vanished: "Vanished",
    error: "Error",
    "not-attempted": "Not attempted",
  },
  unitMeans: {
    complete: "Read to its end.",
    partial: "Read, but not to its end; what was read is kept, nothing is concluded from what is missing.",
    denied: "GitHub refused it; the exact permission that would make it readable is named.",
    unavailable: "The plan of the organisation does not offer it.",
    "not-applicable": "The feature is off, so there is nothing to read.",
    vanished: "It was listed and was gone when it was asked for.",
    error: "GitHub answered with an error or with something that could not be understood.",
    "not-attempted": "It was not asked for, because something it depends on could not be read.",
  },
  kind: {
    repository: "Repository",
    organization: "Organisation",
  },
  event: {
    create: "Created",
    approve: "Approved",
    use: "Used",
    rotate: "Rotated",
    suspend: "Suspended",
    reinstate: "Reinstated",
    transfer: "Transferred",
    retire: "Retired",
  },
  frequency: {
    continuous: "continuously",
    daily: "daily",
    weekly: "weekly",
    monthly: "monthly",
    quarterly: "quarterly",
    "semi-annual": "semi-annually",
    annual: "annually",
    event: "at each event",
  },
  source: {
    "deploy-keys": "Deploy keys",
    "environment-secrets": "Environment secrets",
    environments: "Environments",
    "fine-grained-token-requests": "Requests for fine-grained tokens",
    "fine-grained-tokens": "Fine-grained tokens",
    members: "Members",
    "organization-actions": "Organisation's Actions settings",
    "organization-secrets": "Organisation secrets",
    "organization-settings": "Organisation settings",
    repositories: "Repositories",
    "repository-secrets": "Repository secrets",
    "workflow-files": "Workflow files",
  },
  check: {
    "actions-cannot-approve-pull-requests": "Actions cannot approve pull requests",
    "archived-repository-has-no-live-credential": "An archived repository has no live credential",
    "break-glass-use-was-granted": "The emergency identity was used only when granted",
    "closed-deficiencies-were-retested": "Closed deficiencies were retested",
    "creator-is-still-a-member": "Its creator is still a member",
    "credential-expires": "The credential expires",
    "credential-is-in-use": "The credential is in use",
    "credential-is-rotated": "The credential is rotated in time",
    "deficiencies-are-remediated-in-time": "Deficiencies are remediated in time",
    "deficiencies-have-cause-owner-and-date": "Deficiencies have a cause, an owner and a date",
    "deploy-key-is-read-only": "The deploy key is read-only",
    "deploy-key-is-used-once": "The deploy key is used once",
    "deploy-keys-follow-policy": "Deploy keys follow the organisation's policy",
    "emergency-access-is-time-bound": "Emergency access is time-bound",
    "emergency-access-was-reviewed": "Emergency access was reviewed",
    "evidence-stands-as-recorded": "The evidence stands as recorded",
    "evidence-writer-does-not-review": "Who can write evidence does not review it",
    "excepted-permissions-have-not-grown": "Excepted permissions have not grown",
    "exceptions-are-accepted-with-authority": "Exceptions are accepted with authority",
    "exceptions-are-renewed-within-limits": "Exceptions are renewed within limits",
    "exceptions-have-not-expired": "Exceptions have not expired",
    "exceptions-have-tested-compensation": "Exceptions have tested compensating controls",
    "identity-cannot-change-rules-and-push": "The identity cannot both change rules and push",
    "identity-cannot-initiate-and-approve": "The identity cannot both initiate and approve",
    "identity-cannot-initiate-and-release": "The identity cannot both initiate and release",
    "identity-cannot-manage-secrets-and-review-access":
      "The identity cannot both manage secrets and review access",
    "identity-has-two-owners": "The identity has two owners",
    "identity-is-not-shared": "The identity is not shared",
    "identity-serves-one-function": "The identity serves one function",
    "identity-states-its-purpose": "The identity states its purpose",
    "identity-was-approved-before-use": "The identity was approved before use",
    "legacy-shared-exceptions-have-five-safeguards":
      "Exceptions for shared legacy accounts have all five safeguards",
    "owner-does-not-combine-duties": "No owner combines duties through several identities",
    "permissions-match-approval": "The permissions match the approval",
    "production-secret-is-environment-bound": "The production secret is bound to an environment",
    "referenced-secret-exists": "Every referenced secret exists",
    "reporting-relevance-is-decided": "Relevance to financial reporting is decided",
    "scanner-cannot-approve": "The scanner cannot approve",
    "scanner-is-in-the-inventory": "The scanner is in the inventory",
    "secret-is-referenced": "A workflow uses the secret",
    "secret-reaches-only-repositories-that-use-it": "The secret reaches only repositories that use it",
    "third-party-is-on-the-register": "The third party is on the register",
    "token-permissions-are-stated": "The token's permissions are stated",
    "token-reaches-selected-repositories-only": "The token reaches selected repositories only",
    "two-factor-is-required": "Two-factor authentication is required",
    "workflow-token-defaults-to-read": "The workflow token defaults to read",
  },
  role: rolesIn("en"),
  fact: {
    actions_allowed: "Actions allowed to run",
    actions_approve_pull_requests: "Actions may approve pull requests",
    actions_enabled_repositories: "Repositories where Actions may run",
    archived: "Archived",
    default_branch: "Default branch",
    default_repository_permission: "Default permission of members",
    deploy_keys_allowed: "Deploy keys allowed",
    environments: "Environments",
    fork: "Fork",
    last_used: "Last recorded use",
    members: "Members",
    owners: "Owners",
    pending_token_requests: "Token requests awaiting a decision",
    plan: "Plan",
    two_factor_required: "Two-factor authentication required",
    visibility: "Visibility",
    workflow_token_default: "Default of the workflow token",
    workflows: "Workflow files",
    never_run: "Files that GitHub never runs",
  },
  system: {
    "journal-entry": "journal entry",
    revenue: "revenue",
    close: "period close",
    reconciliation: "reconciliation",
    receivables: "receivables",
    consolidation: "consolidation",
    disclosure: "disclosure",
    create: "create",
    modify: "modify",
    transmit: "transmit",
    suppress: "suppress",
    post: "post",
    approve: "approve",
    export: "export",
  },
};
