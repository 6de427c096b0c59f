import { failure, ok, type Answer } from "../http/answer.ts";
import { param, type Call } from "../http/call.ts";
import { integrationShape } from "../shapes/app.ts";
import { repositoryUrl } from "../shapes/repository.ts";
import { teamShape } from "../shapes/team.ts";
import { simpleUser } from "../shapes/user.ts";
import { classicProtectionOf, type Allowance, type ClassicProtection, type Repository } from "../world.ts";
import type { Route } from "./route.ts";

/** Classic protection of a branch. */
export const branchProtectionRoutes: Route[] = [
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/branches/{branch}/protection",
    scope: "repository",
    permission: "administration=read",
    handler: getProtection,
  },
];

// https://docs.github.com/en/rest/branches/branch-protection#get-branch-protection
async function getProtection(call: Call, repository: Repository): Promise<Answer> {
  const branch = param(call, "branch");
  if ((await call.git.resolve(repository, `refs/heads/${branch}`)) === null)
    return failure(404, "Branch not found");
  const protection = classicProtectionOf(repository, branch);
  if (protection === undefined) return failure(404, "Branch not protected");
  const url = `${repositoryUrl(call.urls, repository)}/branches/${encodeURIComponent(branch)}/protection`;
  return ok(shape(call, repository, url, protection));
}

function shape(
  call: Call,
  { owner }: Repository,
  url: string,
  { reviews, checks, ...protection }: ClassicProtection,
): Record<string, unknown> {
  const allowed = ({ users, teams, apps }: Allowance) => ({
    users: users.map((user) => simpleUser(call.urls, user)),
    teams: teams.map((team) => teamShape(call.urls, owner, team)),
    apps: apps.map((app) => integrationShape(call.urls, app)),
  });
  return {
    url,
    ...(checks.length === 0
      ? {}
      : {
          required_status_checks: {
            url: `${url}/required_status_checks`,
            contexts_url: `${url}/required_status_checks/contexts`,
            strict: false,
            contexts: checks.map(({ context }) => context),
            checks: checks.map(({ context, app }) => ({ context, app_id: app?.id ?? null })),
          },
        }),
    ...(reviews === null
      ? {}
      : {
          required_pull_request_reviews: {
            url: `${url}/required_pull_request_reviews`,
            dismiss_stale_reviews: reviews.dismiss_stale_reviews,
            require_code_owner_reviews: reviews.require_code_owner_reviews,
            require_last_push_approval: reviews.require_last_push_approval,
            required_approving_review_count: reviews.required_approving_review_count,
            bypass_pull_request_allowances: allowed(reviews.bypass),
          },
        }),
    enforce_admins: { url: `${url}/enforce_admins`, enabled: protection.enforce_admins },
    required_signatures: { url: `${url}/required_signatures`, enabled: protection.required_signatures },
    required_linear_history: { enabled: false },
    allow_force_pushes: { enabled: protection.allow_force_pushes },
    allow_deletions: { enabled: protection.allow_deletions },
    block_creations: { enabled: false },
    required_conversation_resolution: { enabled: false },
    lock_branch: { enabled: false },
    allow_fork_syncing: { enabled: false },
  };
}
