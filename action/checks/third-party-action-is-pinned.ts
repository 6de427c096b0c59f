import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { listed } from "../../model/reasons/names.ts";
import { thirdPartyActionIsPinned as words } from "../../model/reasons/third-party-action-is-pinned.ts";
import type { Workflow } from "../../model/repository.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { defineCheck } from "./check.ts";
import type { CheckResult } from "../queries/context.ts";
import { whyUnseen } from "../queries/references.ts";
import { runsOf } from "../queries/runs.ts";
import { notFinancial } from "../queries/runs-workflows.ts";

/**
 * Asked of what the workflows of a financial system name, those of the organisation included that they call. GitHub's
 * own actions are not asked for a commit: GitHub runs the workflow and can change it without moving a name. What a
 * workflow of others calls in turn is theirs to fix.
 */
export const thirdPartyActionIsPinned = defineCheck({
  words,
  controls: ["CHG-01", "TPI-01"],
  appliesTo: "repository",
  needs: ["workflow-files"],
  parameters: [],
  exempt: notFinancial,
  assess: (repository, { snapshot }): CheckResult<ReasonsOf<typeof words>> => {
    const { id, facts } = repository;
    if (facts.workflows === null)
      return { outcome: "unknown", reason: "own-workflow-files-not-read", with: {} };
    const { runs, unseen } = runsOf(repository, snapshot);
    const workflows = new Set<Workflow>([...facts.workflows, ...runs.map(({ workflow }) => workflow)]);
    const open = [...workflows].flatMap(({ unpinned }) => unpinned?.uses ?? []);
    const more = [...workflows].reduce((sum, { unpinned }) => sum + (unpinned?.more ?? 0), 0);
    if (open.length > 0) {
      const { names, more: rest } = listed([...new Set(open)].sort(byCodePoint));
      return {
        outcome: "fail",
        reason: "action-not-pinned",
        with: { actions: { names, more: rest + more } },
        // More workflow files could not fix what one names.
        restsOn: { sources: [], repositories: [id] },
      };
    }
    if ([...workflows].some(({ unpinned }) => unpinned === null))
      return { outcome: "unknown", reason: "actions-not-read", with: {} };
    const beyond = unseen.find(({ why }) => why !== "elsewhere");
    if (beyond) return { outcome: "unknown", ...whyUnseen(beyond) };
    const own = [...workflows].some(({ own_actions }) => own_actions === true);
    return { outcome: "pass", reason: "every-action-is-pinned", with: { own } };
  },
});
