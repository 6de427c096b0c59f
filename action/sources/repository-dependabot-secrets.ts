import { dependabotStore } from "./dependabot-store.ts";
import { readRepositoryStore } from "./repository-store.ts";
import type { Source } from "./source.ts";
import { meaningsOf } from "./store-meaning.ts";

/** Dependabot secrets of one repository each. */
export const repositoryDependabotSecrets: Source = {
  id: "repository-dependabot-secrets",
  endpoints: ["GET /repos/{owner}/{repo}/dependabot/secrets"],
  permission: { name: "dependabot_secrets", level: "read", of: "repository" },
  plan: null,
  ...meaningsOf("secret").repository,
  gives: ["dependabot-secret"],
  needs: ["organization-dependabot-secrets", "repositories"],
  collect(context) {
    return readRepositoryStore(dependabotStore, this, context, "organization-dependabot-secrets");
  },
};
