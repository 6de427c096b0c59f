import { defineRules } from "./kind-rules.ts";
import { listedIn, reachSources, storedRules, tierByReach } from "./stored.ts";

const LISTS = {
  organization: "organization-agents-secrets",
  repository: "repository-agents-secrets",
  environment: null,
} as const;

export const agentsSecret = defineRules({
  kind: "agents-secret",
  listedBy: { organization: [LISTS.organization], repository: ["repositories", LISTS.repository] },
  listing: (secret) => listedIn(LISTS, secret),
  ...storedRules,
  // The Copilot coding agent uses it: GitHub does not show where.
  uses: null,
  tierSources: reachSources,
  tier: tierByReach,
});
