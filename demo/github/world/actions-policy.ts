import type { ActionsPolicy, Organization } from "./organization.ts";
import type { Repository } from "./repository.ts";

/** What workflows of forks may do in private repositories, under GitHub's names. */
export interface PrivateForks {
  run_workflows_from_fork_pull_requests: boolean;
  send_write_tokens_to_workflows: boolean;
  send_secrets_and_variables: boolean;
  require_approval_for_fork_pr_workflows: boolean;
}

/** Whose workflows wait for an approval in public repositories. */
export type ForkApproval =
  "first_time_contributors_new_to_github" | "first_time_contributors" | "all_external_contributors";

/** The rest of the Actions policy of an organisation. */
export interface FurtherPolicy {
  selected: { github_owned_allowed: boolean; verified_allowed: boolean; patterns_allowed: string[] };
  approval_policy: ForkApproval;
  forks: PrivateForks;
  /** False on a server that does not have the policies on forks yet. */
  offersForkPolicies: boolean;
}

/** What a repository sets by itself; null where it takes what its organisation has. */
export interface RepositoryPolicy {
  enabled: boolean;
  allowed_actions: ActionsPolicy["allowed_actions"] | null;
  sha_pinning_required: boolean | null;
  default_workflow_permissions: ActionsPolicy["default_workflow_permissions"] | null;
  approval_policy: ForkApproval | null;
  forks: PrivateForks | null;
}

const further = new WeakMap<Organization, FurtherPolicy>();
const own = new WeakMap<Repository, RepositoryPolicy>();

/** The rest of an organisation's policy, to be changed by whoever sets the world; at first what GitHub begins with. */
export function furtherPolicyOf(organization: Organization): FurtherPolicy {
  const policy = further.get(organization) ?? {
    selected: { github_owned_allowed: true, verified_allowed: false, patterns_allowed: [] },
    approval_policy: "first_time_contributors" as const,
    forks: {
      run_workflows_from_fork_pull_requests: false,
      send_write_tokens_to_workflows: false,
      send_secrets_and_variables: false,
      require_approval_for_fork_pr_workflows: false,
    },
    offersForkPolicies: true,
  };
  further.set(organization, policy);
  return policy;
}

/** What a repository sets by itself, to be changed by whoever sets the world; at first nothing. */
export function repositoryPolicyOf(repository: Repository): RepositoryPolicy {
  const policy = own.get(repository) ?? {
    enabled: true,
    allowed_actions: null,
    sha_pinning_required: null,
    default_workflow_permissions: null,
    approval_policy: null,
    forks: null,
  };
  own.set(repository, policy);
  return policy;
}
