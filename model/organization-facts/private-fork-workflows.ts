import { defineFact } from "../facts/fact.ts";
import { PrivateForks, privateForksWords } from "../facts/fork-approval.ts";

/** What workflows of forks may do in private repositories (`GET /orgs/{org}/actions/permissions/fork-pr-workflows-private-repos`). */
export const privateForkWorkflows = defineFact({
  field: "private_fork_workflows",
  value: PrivateForks.describe("What workflows of forks may do in private repositories."),
  name: { en: "Workflows of forks of private repositories", ja: "非公開リポジトリのフォークのワークフロー" },
  lines: (policy, language) => privateForksWords(policy).map((words) => [words[language]]),
});
