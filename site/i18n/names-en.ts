import type { LIFECYCLE_EVENTS, IDENTITY_KINDS } from "../../model/identity.ts";
import type { Frequency } from "../../model/control.ts";
import type { Outcome } from "../../model/assessment.ts";
import type { SourceId, UnitState } from "../../model/unit.ts";

/** Names of things that evidence spells by id. Ids that content may invent (checks, roles) are open lists. */
export interface Names {
  outcome: Record<Outcome, string>;
  outcomeMeans: Record<Outcome, string>;
  unit: Record<UnitState, string>;
  unitMeans: Record<UnitState, string>;
  kind: Record<(typeof IDENTITY_KINDS)[number] | "repository" | "organization", string>;
  kinds: Record<(typeof IDENTITY_KINDS)[number], string>;
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
    denied: "GitHub refused it; the exact permission that would cure it is named.",
    unavailable: "The plan of the organisation does not offer it.",
    "not-applicable": "The feature is off, so there is nothing to read.",
    vanished: "It was listed and was gone when it was asked for.",
    error: "GitHub answered with an error or with something that could not be understood.",
    "not-attempted": "It was not asked for, because something it depends on could not be read.",
  },
  kind: {
    "actions-secret": "Actions secret",
    "deploy-key": "Deploy key",
    "fine-grained-token": "Fine-grained token",
    repository: "Repository",
    organization: "Organisation",
  },
  kinds: {
    "actions-secret": "Actions secrets",
    "deploy-key": "Deploy keys",
    "fine-grained-token": "Fine-grained tokens",
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
    "semi-annual": "twice a year",
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
    "archived-repository-has-no-live-credential": "An archived repository has no live credential",
    "actions-cannot-approve-pull-requests": "Actions cannot approve pull requests",
    "creator-is-still-a-member": "Its creator is still a member",
    "credential-expires": "The credential expires",
    "credential-is-in-use": "The credential is in use",
    "credential-is-rotated": "The credential is rotated in time",
    "deploy-key-is-read-only": "The deploy key is read-only",
    "deploy-keys-follow-policy": "Deploy keys follow the organisation's policy",
    "identity-has-two-owners": "The identity has two owners",
    "identity-states-its-purpose": "The identity states its purpose",
    "production-secret-is-environment-bound": "The production secret is bound to an environment",
    "referenced-secret-exists": "Every referenced secret exists",
    "secret-is-referenced": "A workflow uses the secret",
    "secret-reaches-only-repositories-that-use-it": "The secret reaches only repositories that use it",
    "token-permissions-are-stated": "The token's permissions are stated",
    "token-reaches-selected-repositories-only": "The token reaches selected repositories only",
    "two-factor-is-required": "Two-factor authentication is required",
    "workflow-token-defaults-to-read": "The workflow token defaults to read",
  },
  role: {
    auditor: "auditor",
    "business-owner": "business owner",
    cfo: "chief financial officer",
    "control-operator": "control operator",
    controller: "controller",
    "internal-audit": "internal audit",
    "security-lead": "security lead",
    "technical-steward": "technical steward",
  },
  fact: {
    access_granted_at: "Access granted",
    actions_allowed: "Actions allowed to run",
    actions_approve_pull_requests: "Actions may approve pull requests",
    actions_enabled_repositories: "Repositories where Actions may run",
    added_by: "Added by",
    archived: "Archived",
    created_at: "Created",
    default_branch: "Default branch",
    default_repository_permission: "Default permission of members",
    deploy_keys_allowed: "Deploy keys allowed",
    enabled: "Enabled by policy",
    environment: "Environment",
    environment_id: "Environment id",
    environments: "Environments",
    expired: "Expired",
    expires_at: "Expires",
    fingerprint: "Fingerprint",
    fork: "Fork",
    grant_id: "Grant id",
    last_used: "Last recorded use",
    level: "Level",
    members: "Members",
    owner: "Owner of the token",
    owners: "Owners",
    pending_token_requests: "Token requests awaiting a decision",
    permissions: "Permissions",
    read_only: "Read-only",
    repositories: "Repositories it reaches",
    repository_selection: "Reach",
    selected_repositories: "Selected repositories",
    two_factor_required: "Two-factor authentication required",
    updated_at: "Value last stored",
    verified: "Verified by GitHub",
    visibility: "Visibility",
    workflow_token_default: "Default of the workflow token",
    workflows: "Workflow files",
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
