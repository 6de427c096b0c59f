import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { listed } from "../../model/reasons/names.ts";
import { workflowStatesItsPermissions as words } from "../../model/reasons/workflow-states-its-permissions.ts";
import { defineCheck } from "./check.ts";
import type { CheckResult } from "../queries/context.ts";
import { notFinancial } from "../queries/runs-workflows.ts";

/** A workflow that only others start gets the permissions of whoever calls it. */
export const workflowStatesItsPermissions = defineCheck({
  words,
  controls: ["LPE-01"],
  appliesTo: "repository",
  needs: ["workflow-files"],
  parameters: [],
  exempt: notFinancial,
  assess: ({ id, facts: { workflows } }): CheckResult<ReasonsOf<typeof words>> => {
    if (workflows === null) return { outcome: "unknown", reason: "own-workflow-files-not-read", with: {} };
    const started = workflows.filter(({ starts }) => starts !== "call");
    const silent = started.filter(({ default_token }) => default_token === true).map(({ path }) => path);
    if (silent.length > 0)
      return {
        outcome: "fail",
        reason: "permissions-not-stated",
        with: { workflows: listed(silent) },
        restsOn: { sources: [], repositories: [id] },
      };
    return started.some(({ default_token }) => default_token === null)
      ? { outcome: "unknown", reason: "permissions-not-read", with: {} }
      : { outcome: "pass", reason: "permissions-stated", with: {} };
  },
});
