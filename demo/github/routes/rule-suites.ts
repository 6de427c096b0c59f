import { ok, type Answer } from "../http/answer.ts";
import type { Call } from "../http/call.ts";
import { list } from "../http/pagination.ts";
import type { Repository } from "../world.ts";
import type { RuleSuite } from "../world/rule-suite.ts";
import type { Route } from "./route.ts";

/** How GitHub evaluated the rules of branches. */
export const ruleSuiteRoutes: Route[] = [
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/rulesets/rule-suites",
    scope: "repository",
    permission: "administration=read",
    handler: listSuites,
  },
];

/** Hours that each period looks back: https://docs.github.com/en/rest/repos/rule-suites#list-repository-rule-suites */
const HOURS: Readonly<Record<string, number>> = { hour: 1, day: 24, week: 7 * 24, month: 30 * 24 };

function listSuites(call: Call, repository: Repository): Answer {
  const ref = call.query.get("ref");
  const full = ref === null || ref.startsWith("refs/") ? ref : `refs/heads/${ref}`;
  const hours = HOURS[call.query.get("time_period") ?? "day"];
  if (hours === undefined) return ok([]);
  const since = call.world.now.getTime() - hours * 3_600_000;
  const found = repository.ruleSuites.filter(
    (suite) => (full === null || suite.ref === full) && Date.parse(suite.pushed_at) >= since,
  );
  return list(call, found.toReversed(), (suite) => shape(repository, suite));
}

/** An item of GitHub's `rule-suites`. */
const shape = (repository: Repository, { actor, ...suite }: RuleSuite): Record<string, unknown> => ({
  ...suite,
  ...(actor === null ? {} : { actor_id: actor.id, actor_name: actor.login }),
  repository_id: repository.id,
  repository_name: repository.name,
  evaluation_result: suite.result,
});
