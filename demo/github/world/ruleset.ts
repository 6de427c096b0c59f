import { takeId } from "./ids.ts";
import type { Organization } from "./organization.ts";
import type { Repository } from "./repository.ts";
import type { World } from "../world.ts";

/** Who may bypass a ruleset, as the REST API writes it; `name` is what GraphQL shows of an App, a team or a role. */
export interface BypassActor {
  actor_id: number | null;
  actor_type: "Integration" | "OrganizationAdmin" | "RepositoryRole" | "Team" | "DeployKey" | "User";
  bypass_mode: "always" | "pull_request" | "exempt";
  name: string;
}

/** A rule of a ruleset in GitHub's own words. */
export type RulesetRule =
  | { type: "deletion" | "non_fast_forward" | "required_signatures" | "required_linear_history" }
  | { type: "pull_request"; parameters: PullRequestRule }
  | { type: "required_status_checks"; parameters: StatusChecksRule };

export interface PullRequestRule {
  dismiss_stale_reviews_on_push: boolean;
  require_code_owner_review: boolean;
  require_last_push_approval: boolean;
  required_approving_review_count: number;
  required_review_thread_resolution: boolean;
}

export interface StatusChecksRule {
  do_not_enforce_on_create: boolean;
  required_status_checks: { context: string; integration_id?: number }[];
  strict_required_status_checks_policy: boolean;
}

/** A ruleset of a repository or of an organisation. It is shown; merges and pushes are held by `protections` alone. */
export interface Ruleset {
  id: number;
  name: string;
  source: { of: "Repository"; repository: Repository } | { of: "Organization"; organization: Organization };
  target: "branch" | "tag" | "push";
  enforcement: "active" | "evaluate" | "disabled";
  /** Branches it binds: names, `~DEFAULT_BRANCH` or `~ALL`. */
  branches: string[];
  /** Of an organisation's: the repositories it is for. */
  repositories: "all" | number[];
  rules: RulesetRule[];
  bypass: BypassActor[];
}

const known = new WeakMap<Repository | Organization, Ruleset[]>();

/** The rulesets that a repository or an organisation has made, to be changed by whoever sets the world. */
export function rulesetsOf(owner: Repository | Organization): Ruleset[] {
  const rulesets = known.get(owner) ?? [];
  known.set(owner, rulesets);
  return rulesets;
}

/** A pull request with one approval that drops when something is pushed, unless stated otherwise. */
export const pullRequestRule = (given: Partial<PullRequestRule> = {}): RulesetRule => ({
  type: "pull_request",
  parameters: {
    dismiss_stale_reviews_on_push: true,
    require_code_owner_review: false,
    require_last_push_approval: false,
    required_approving_review_count: 1,
    required_review_thread_resolution: false,
    ...given,
  },
});

/** Adds an active ruleset for the default branch, which nobody may bypass, unless stated otherwise. */
export function addRuleset(
  world: World,
  source: Ruleset["source"],
  given: Partial<Omit<Ruleset, "source">> & { name: string },
): Ruleset {
  const ruleset: Ruleset = {
    target: "branch",
    enforcement: "active",
    branches: ["~DEFAULT_BRANCH"],
    repositories: "all",
    rules: [pullRequestRule(), { type: "deletion" }, { type: "non_fast_forward" }],
    bypass: [],
    ...given,
    id: takeId(world, "ruleset", given.id),
    source,
  };
  rulesetsOf(source.of === "Repository" ? source.repository : source.organization).push(ruleset);
  return ruleset;
}

/** Every ruleset of a repository, inherited ones too; the rules by which the world itself merges are one of them. */
export const allRulesetsOf = (repository: Repository): readonly Ruleset[] => [
  ...repository.protections.map((protection): Ruleset => ({
    id: repository.id,
    name: protection.branch,
    source: { of: "Repository", repository },
    target: "branch",
    enforcement: "active",
    branches: [protection.branch],
    repositories: "all",
    rules: [
      { type: "deletion" },
      { type: "non_fast_forward" },
      ...(protection.required_approving_review_count > 0
        ? [
            pullRequestRule({
              dismiss_stale_reviews_on_push: protection.dismiss_stale_reviews,
              required_approving_review_count: protection.required_approving_review_count,
            }),
          ]
        : []),
      ...(protection.required_checks.length > 0
        ? [
            {
              type: "required_status_checks" as const,
              parameters: {
                do_not_enforce_on_create: false,
                required_status_checks: protection.required_checks.map(({ name, app }) => ({
                  context: name,
                  ...(app === null ? {} : { integration_id: app.id }),
                })),
                strict_required_status_checks_policy: false,
              },
            },
          ]
        : []),
    ],
    bypass: protection.bypass.map((login): BypassActor => ({
      actor_id: userId(repository, login),
      actor_type: "User",
      bypass_mode: "always",
      name: login,
    })),
  })),
  ...rulesetsOf(repository),
  ...rulesetsOf(repository.owner).filter(
    ({ repositories }) => repositories === "all" || repositories.includes(repository.id),
  ),
];

const userId = ({ owner, collaborators }: Repository, login: string): number | null =>
  [...owner.members, ...collaborators].find(({ user }) => user.login === login)?.user.id ?? null;

/** Whether a ruleset binds a branch now: one that is only evaluated, or disabled, binds none. */
export const bindsBranch = (
  { target, enforcement, branches }: Ruleset,
  repository: Repository,
  branch: string,
): boolean =>
  target === "branch" &&
  enforcement === "active" &&
  branches.some(
    (name) =>
      name === "~ALL" ||
      name === branch ||
      (name === "~DEFAULT_BRANCH" && branch === repository.default_branch),
  );
