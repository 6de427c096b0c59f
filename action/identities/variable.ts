import { isProduction } from "../queries/production.ts";
import { defineRules } from "./kind-rules.ts";
import { listedIn, reachSources, storedRules, tierByReach } from "./stored.ts";

const LISTS = {
  organization: "organization-variables",
  repository: "repository-variables",
  environment: "environment-variables",
} as const;

export const variable = defineRules({
  kind: "variable",
  listedBy: {
    organization: [LISTS.organization],
    repository: [LISTS.environment, "environments", "repositories", LISTS.repository],
  },
  listing: (stored) => listedIn(LISTS, stored),
  ...storedRules,
  // What workflows name of variables is not read.
  uses: null,
  tierSources: reachSources,
  tier: (stored, bearings) =>
    isProduction(stored.facts.environment ?? "", false) ? "strict" : tierByReach(stored, bearings),
});
