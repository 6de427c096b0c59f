import { workflowTokenDefaultsToRead as words } from "../../model/reasons/workflow-token-defaults-to-read.ts";
import { defineCheck } from "./check.ts";

export const workflowTokenDefaultsToRead = defineCheck({
  words,
  controls: ["LPE-01"],
  appliesTo: "organization",
  needs: ["organization-actions"],
  parameters: [],
  assess: ({ facts: { workflow_token_default } }) => {
    if (workflow_token_default === null) return { outcome: "unknown", reason: "setting-not-shown", with: {} };
    return workflow_token_default === "read"
      ? { outcome: "pass", reason: "reads-by-default", with: {} }
      : { outcome: "fail", reason: "writes-by-default", with: {} };
  },
});
