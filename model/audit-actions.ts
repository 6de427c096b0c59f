import type { Names } from "./text.ts";

/**
 * Actions of an organisation's audit log that are kept, by what they are about, under GitHub's own names; what else the
 * log holds is left out. Runners that come and go by themselves would be most of it, and asks nobody.
 * https://docs.github.com/en/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/audit-log-events-for-your-organization
 */
export const AUDIT_ACTIONS = {
  key: ["public_key.create", "public_key.delete", "public_key.update"],
  token: [
    "auto_approve_personal_access_token_requests.disable",
    "auto_approve_personal_access_token_requests.enable",
    "org_credential_authorization.deauthorize",
    "org_credential_authorization.grant",
    "org_credential_authorization.revoke",
    "personal_access_token.access_granted",
    "personal_access_token.access_restriction_disabled",
    "personal_access_token.access_restriction_enabled",
    "personal_access_token.access_revoked",
    "personal_access_token.auto_approve_grant_requests_disabled",
    "personal_access_token.auto_approve_grant_requests_enabled",
    "personal_access_token.expiration_limit_set",
    "personal_access_token.expiration_limit_unset",
    "personal_access_token.request_cancelled",
    "personal_access_token.request_created",
    "personal_access_token.request_denied",
  ],
  app: [
    "integration_installation.create",
    "integration_installation.destroy",
    "integration_installation.repositories_added",
    "integration_installation.repositories_removed",
    "integration_installation.suspend",
    "integration_installation.unsuspend",
    "integration_installation.version_updated",
  ],
  secret: [
    "environment.create_actions_secret",
    "environment.remove_actions_secret",
    "environment.update_actions_secret",
    "org.create_actions_secret",
    "org.create_integration_secret",
    "org.remove_actions_secret",
    "org.remove_integration_secret",
    "org.update_actions_secret",
    "org.update_integration_secret",
    "repo.create_actions_secret",
    "repo.create_integration_secret",
    "repo.remove_actions_secret",
    "repo.remove_integration_secret",
    "repo.update_actions_secret",
    "repo.update_integration_secret",
  ],
  hook: ["hook.active_changed", "hook.config_changed", "hook.create", "hook.destroy", "hook.events_changed"],
  runners: [
    "org.runner_group_created",
    "org.runner_group_removed",
    "org.runner_group_updated",
    // GitHub writes it so.
    "org.runner_group_visiblity_updated",
    "org.update_repo_self_hosted_runners_policy",
  ],
  rule: [
    "environment.add_protection_rule",
    "environment.delete",
    "environment.remove_protection_rule",
    "environment.update_protection_rule",
    "protected_branch.authorized_users_teams",
    "protected_branch.branch_allowances",
    "protected_branch.create",
    "protected_branch.destroy",
    "protected_branch.dismiss_stale_reviews",
    "protected_branch.dismissal_restricted_users_teams",
    "protected_branch.policy_override",
    "protected_branch.update_admin_enforced",
    "protected_branch.update_allow_deletions_enforcement_level",
    "protected_branch.update_allow_force_pushes_enforcement_level",
    "protected_branch.update_require_code_owner_review",
    "protected_branch.update_require_last_push_approval",
    "protected_branch.update_required_approving_review_count",
    "protected_branch.update_required_status_checks_enforcement_level",
    "protected_branch.update_signature_requirement_enforcement_level",
    "repository_ruleset.create",
    "repository_ruleset.destroy",
    "repository_ruleset.update",
  ],
  visibility: ["repo.access"],
  policy: [
    "org.disable_two_factor_requirement",
    "org.enable_two_factor_requirement",
    "org.set_actions_fork_pr_approvals_policy",
    "org.set_actions_private_fork_pr_approvals_policy",
    "org.set_default_workflow_permissions",
    "org.set_fork_pr_workflows_policy",
    "org.set_workflow_permission_can_approve_pr",
    "org.update_actions_settings",
    "org.update_default_repository_permission",
    "org.update_immutable_releases_settings_policy",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What an event of the log is about. */
export type AuditTopic = keyof typeof AUDIT_ACTIONS;
export type AuditAction = (typeof AUDIT_ACTIONS)[AuditTopic][number];

export const AUDIT_TOPICS: Readonly<Record<AuditTopic, Names>> = {
  key: { en: "Deploy key", ja: "デプロイキー" },
  token: { en: "Token", ja: "トークン" },
  app: { en: "App", ja: "App" },
  secret: { en: "Secret", ja: "シークレット" },
  hook: { en: "Webhook", ja: "Webhook" },
  runners: { en: "Runners", ja: "ランナー" },
  rule: { en: "Rule", ja: "規則" },
  visibility: { en: "Visibility", ja: "公開範囲" },
  policy: { en: "Policy", ja: "方針" },
};

/** Every action that is kept, with what it is about. */
const topics: ReadonlyMap<string, AuditTopic> = new Map([
  ...AUDIT_ACTIONS.key.map((action) => [action, "key"] as const),
  ...AUDIT_ACTIONS.token.map((action) => [action, "token"] as const),
  ...AUDIT_ACTIONS.app.map((action) => [action, "app"] as const),
  ...AUDIT_ACTIONS.secret.map((action) => [action, "secret"] as const),
  ...AUDIT_ACTIONS.hook.map((action) => [action, "hook"] as const),
  ...AUDIT_ACTIONS.runners.map((action) => [action, "runners"] as const),
  ...AUDIT_ACTIONS.rule.map((action) => [action, "rule"] as const),
  ...AUDIT_ACTIONS.visibility.map((action) => [action, "visibility"] as const),
  ...AUDIT_ACTIONS.policy.map((action) => [action, "policy"] as const),
]);

/** What an action is about; null for one that is not kept. */
export const topicOf = (action: string): AuditTopic | null => topics.get(action) ?? null;

/** Every action that is kept. */
export const AUDIT_ACTION_NAMES: readonly string[] = [...topics.keys()];
