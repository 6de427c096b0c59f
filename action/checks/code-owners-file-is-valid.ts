import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { codeOwnersFileIsValid as words } from "../../model/reasons/code-owners-file-is-valid.ts";
import { defineCheck } from "./check.ts";
import { outsideFinancialChange } from "../queries/branch-rules.ts";
import type { CheckResult } from "../queries/context.ts";

/** GitHub skips a line that it does not accept, and then asks nobody for what that line is about. */
export const codeOwnersFileIsValid = defineCheck({
  words,
  controls: ["CHG-01", "SOD-02"],
  appliesTo: "repository",
  needs: ["code-owners"],
  parameters: [],
  exempt: outsideFinancialChange,
  assess: ({ facts }): CheckResult<ReasonsOf<typeof words>> => {
    if (facts.code_owners === null) return { outcome: "unknown", reason: "code-owners-not-read", with: {} };
    const { path, errors, workflow_owners: owners } = facts.code_owners;
    if (path === null) return { outcome: "fail", reason: "no-code-owners-file", with: {} };
    if (errors === null) return { outcome: "unknown", reason: "errors-not-shown", with: { path } };
    const [first] = errors.first;
    if (first !== undefined)
      return {
        outcome: "fail",
        reason: "has-errors",
        with: { path, errors: errors.count, line: first.line, kind: first.kind },
      };
    const needed = facts.workflows === null || facts.workflows.length > 0;
    if (needed && owners === 0) return { outcome: "fail", reason: "workflows-have-no-owner", with: { path } };
    return needed && owners === null
      ? { outcome: "unknown", reason: "owner-of-workflows-not-read", with: { path } }
      : { outcome: "pass", reason: "code-owners-valid", with: { path } };
  },
});
