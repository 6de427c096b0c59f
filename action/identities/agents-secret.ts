import { defineRules } from "./kind-rules.ts";
import { wideRules } from "./stored.ts";

export const agentsSecret = defineRules({
  kind: "agents-secret",
  ...wideRules("organization-agents-secrets", "repository-agents-secrets"),
  // The Copilot coding agent uses it: GitHub does not show where.
  uses: null,
});
