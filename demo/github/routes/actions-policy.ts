import { failure, notFound, ok, type Answer } from "../http/answer.ts";
import { furtherPolicyOf, repositoryPolicyOf } from "../world/actions-policy.ts";
import type { Organization } from "../world/organization.ts";
import type { Route } from "./route.ts";

const organization = "/orgs/{org}/actions/permissions";
const repository = "/repos/{owner}/{repo}/actions/permissions";

/** What an older server does not know answers 404. */
const whereOffered = (owner: Organization, answer: () => unknown): Answer =>
  furtherPolicyOf(owner).offersForkPolicies ? ok(answer()) : notFound();

/** The Actions policy beyond what `organization.ts` answers: which actions, workflows of forks, and what repositories set. */
export const actionsPolicyRoutes: Route[] = [
  {
    scope: "organization",
    permission: "organization_administration=read",
    method: "GET",
    template: `${organization}/selected-actions`,
    handler: (_, owner) =>
      owner.actions.allowed_actions === "selected"
        ? ok({ ...furtherPolicyOf(owner).selected })
        : failure(409, "Conflict"),
  },
  {
    scope: "organization",
    permission: "organization_administration=read",
    method: "GET",
    template: `${organization}/fork-pr-contributor-approval`,
    handler: (_, owner) =>
      whereOffered(owner, () => ({ approval_policy: furtherPolicyOf(owner).approval_policy })),
  },
  {
    scope: "organization",
    permission: "organization_administration=read",
    method: "GET",
    template: `${organization}/fork-pr-workflows-private-repos`,
    handler: (_, owner) => whereOffered(owner, () => ({ ...furtherPolicyOf(owner).forks })),
  },
  {
    scope: "repository",
    permission: "administration=read",
    method: "GET",
    template: repository,
    handler(call, one) {
      const { enabled, allowed_actions, sha_pinning_required } = repositoryPolicyOf(one);
      const { actions } = one.owner;
      const allowed = allowed_actions ?? actions.allowed_actions;
      const url = `${call.urls.api}/repositories/${one.id}/actions/permissions/selected-actions`;
      return ok({
        enabled,
        ...(enabled
          ? { allowed_actions: allowed, ...(allowed === "selected" ? { selected_actions_url: url } : {}) }
          : {}),
        sha_pinning_required: sha_pinning_required ?? actions.sha_pinning_required,
      });
    },
  },
  {
    scope: "repository",
    permission: "administration=read",
    method: "GET",
    template: `${repository}/workflow`,
    handler(_, one) {
      const { actions } = one.owner;
      return ok({
        default_workflow_permissions:
          repositoryPolicyOf(one).default_workflow_permissions ?? actions.default_workflow_permissions,
        can_approve_pull_request_reviews: actions.can_approve_pull_request_reviews,
      });
    },
  },
  {
    scope: "repository",
    permission: "administration=read",
    method: "GET",
    template: `${repository}/fork-pr-contributor-approval`,
    handler: (_, one) =>
      whereOffered(one.owner, () => ({
        approval_policy:
          repositoryPolicyOf(one).approval_policy ?? furtherPolicyOf(one.owner).approval_policy,
      })),
  },
  {
    scope: "repository",
    permission: "administration=read",
    method: "GET",
    template: `${repository}/fork-pr-workflows-private-repos`,
    handler: (_, one) =>
      whereOffered(one.owner, () => ({
        ...(repositoryPolicyOf(one).forks ?? furtherPolicyOf(one.owner).forks),
      })),
  },
];
