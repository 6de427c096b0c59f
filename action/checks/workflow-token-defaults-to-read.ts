import { defineEnglishCheck } from "./check.ts";

export const workflowTokenDefaultsToRead = defineEnglishCheck({
  id: "workflow-token-defaults-to-read",
  question: "Can a workflow's token only read unless the workflow asks for more?",
  risk: "With write as the default, every workflow and every action it calls can change code.",
  remedy: "Set the default workflow permissions of the organisation to read repository contents.",
  controls: ["LPE-01"],
  appliesTo: "organization",
  needs: ["organization-actions"],
  parameters: [],
  assess: ({ facts: { workflow_token_default } }) => {
    if (workflow_token_default === null)
      return {
        outcome: "unknown",
        because:
          "GitHub does not show the setting to the scanner; grant the organisation permission Administration: read.",
      };
    return workflow_token_default === "read"
      ? { outcome: "pass", because: "The organisation lets a workflow's token only read by default." }
      : { outcome: "fail", because: "The organisation lets a workflow's token write by default." };
  },
});
