import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { listed } from "../../model/reasons/names.ts";
import { runnerIsNotReachableFromPublicRepositories as words } from "../../model/reasons/runner-is-not-reachable-from-public-repositories.ts";
import type { ObservedRepository, Snapshot } from "../../model/snapshot.ts";
import type { CheckResult } from "../queries/context.ts";
import { lookUp } from "../queries/look-up.ts";
import { offeredTo } from "../identities/runner-reach.ts";
import { defineCheck } from "./check.ts";

type Why = ReasonsOf<typeof words>;

/** An ephemeral runner is asked, too: the job that it runs is somebody's code inside the network. */
export const runnerIsNotReachableFromPublicRepositories = defineCheck({
  words,
  controls: ["LPE-01"],
  appliesTo: "runner",
  needs: ["repositories"],
  suggests: "modify",
  parameters: [],
  assess: (runner, { snapshot }): CheckResult<Why> => {
    if (runner.repository !== null) return ofRepository(runner.repository.id, snapshot);
    const { group, public_repositories_allowed: allowed } = runner.facts;
    if (group === null || allowed === null)
      return { outcome: "unknown", reason: "group-not-shown", with: {} };
    if (!allowed)
      return {
        outcome: "pass",
        reason: "group-closed-to-public-repositories",
        with: { group },
        restsOn: OWN_LIST,
      };
    const offered = offeredTo(runner, snapshot);
    if (offered === null) return { outcome: "unknown", reason: "runner-reach-not-known", with: {} };
    const open = offered.filter(isPublic).map(({ name }) => name);
    return open.length === 0
      ? { outcome: "pass", reason: "group-used-by-no-public-repository", with: { group } }
      : {
          outcome: "fail",
          reason: "group-used-by-public-repositories",
          with: { group, repositories: listed(open) },
          restsOn: OWN_LIST,
        };
  },
});

/** What the list of repositories leaves out changes nothing of it. */
const OWN_LIST = { sources: [], repositories: [] };

const isPublic = ({ facts }: ObservedRepository) => facts.visibility === "public";

function ofRepository(id: number, snapshot: Snapshot): CheckResult<Why> {
  const repository = lookUp(snapshot).repository(id);
  if (repository === undefined) return { outcome: "unknown", reason: "runner-reach-not-known", with: {} };
  const data = { with: { repository: repository.name } };
  return isPublic(repository)
    ? { outcome: "fail", reason: "of-a-public-repository", ...data }
    : { outcome: "pass", reason: "of-a-private-repository", ...data };
}
