import { defineRules } from "./kind-rules.ts";
import { listedIn, reachSources, storedRules, tierByReach } from "./stored.ts";

const LISTS = {
  organization: "organization-dependabot-secrets",
  repository: "repository-dependabot-secrets",
  environment: null,
} as const;

export const dependabotSecret = defineRules({
  kind: "dependabot-secret",
  listedBy: { organization: [LISTS.organization], repository: ["repositories", LISTS.repository] },
  listing: (secret) => listedIn(LISTS, secret),
  ...storedRules,
  // Dependabot uses it, for its registries, and the runs that it triggers: GitHub shows neither.
  uses: null,
  tierSources: reachSources,
  tier: tierByReach,
});
