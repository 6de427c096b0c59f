import { defineRules } from "./kind-rules.ts";
import { wideRules } from "./stored.ts";

export const dependabotSecret = defineRules({
  kind: "dependabot-secret",
  ...wideRules("organization-dependabot-secrets", "repository-dependabot-secrets"),
  // Dependabot uses it, for its registries, and the runs that it triggers: GitHub shows neither.
  uses: null,
});
