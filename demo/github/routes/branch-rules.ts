import type { Answer } from "../http/answer.ts";
import { param, type Call } from "../http/call.ts";
import { list } from "../http/pagination.ts";
import type { Repository } from "../world.ts";
import type { Route } from "./route.ts";

/** The rules that bind a branch now. */
export const branchRuleRoutes: Route[] = [
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/rules/branches/{branch}",
    scope: "repository",
    permission: "metadata=read",
    handler: listRules,
  },
];

// https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch
function listRules(call: Call, repository: Repository): Answer {
  const branch = param(call, "branch");
  const found = repository.protections.filter((rule) => rule.branch === branch);
  const rules = found.flatMap((rule) => [
    { type: "deletion" },
    { type: "non_fast_forward" },
    ...(rule.required_approving_review_count > 0
      ? [
          {
            type: "pull_request",
            parameters: {
              dismiss_stale_reviews_on_push: rule.dismiss_stale_reviews,
              require_code_owner_review: false,
              require_last_push_approval: false,
              required_approving_review_count: rule.required_approving_review_count,
              required_review_thread_resolution: false,
            },
          },
        ]
      : []),
    ...(rule.required_checks.length > 0
      ? [
          {
            type: "required_status_checks",
            parameters: {
              do_not_enforce_on_create: false,
              required_status_checks: rule.required_checks.map(({ name, app }) => ({
                context: name,
                ...(app === null ? {} : { integration_id: app.id }),
              })),
              strict_required_status_checks_policy: false,
            },
          },
        ]
      : []),
  ]);
  const of = {
    ruleset_source_type: "Repository",
    ruleset_source: `${repository.owner.login}/${repository.name}`,
    ruleset_id: repository.id,
  };
  return list(call, rules, (rule) => ({ ...rule, ...of }));
}
