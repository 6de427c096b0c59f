import { defineRules } from "./kind-rules.ts";
import { listedIn, reachSources, storedRules, tierByReach } from "./stored.ts";

const LISTS = {
  organization: "organization-codespaces-secrets",
  repository: "repository-codespaces-secrets",
  environment: null,
} as const;

export const codespacesSecret = defineRules({
  kind: "codespaces-secret",
  listedBy: { organization: [LISTS.organization], repository: ["repositories", LISTS.repository] },
  listing: (secret) => listedIn(LISTS, secret),
  ...storedRules,
  // People use it in their codespaces: GitHub does not show whether.
  uses: null,
  tierSources: reachSources,
  tier: tierByReach,
});
