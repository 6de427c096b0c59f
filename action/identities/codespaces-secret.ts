import { defineRules } from "./kind-rules.ts";
import { wideRules } from "./stored.ts";

export const codespacesSecret = defineRules({
  kind: "codespaces-secret",
  ...wideRules("organization-codespaces-secrets", "repository-codespaces-secrets"),
  // People use it in their codespaces: GitHub does not show whether.
  uses: null,
});
