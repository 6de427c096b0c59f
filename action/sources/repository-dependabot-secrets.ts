import { dependabotStore } from "./dependabot-store.ts";
import { readRepositoryStore } from "./repository-store.ts";
import type { Source } from "./source.ts";

/** Dependabot secrets of one repository each. */
export const repositoryDependabotSecrets: Source = {
  id: "repository-dependabot-secrets",
  title: "Dependabot secrets of repositories",
  endpoints: ["GET /repos/{owner}/{repo}/dependabot/secrets"],
  permission: { name: "dependabot_secrets", level: "read", of: "repository" },
  plan: null,
  unit: "the secrets of one repository, one request each; of all repositories where the permission is known to be missing, and then none",
  meaning: {
    refused: "403 means that the permission is missing for this repository.",
    notFound:
      "404 is a refusal while the repository answers by its id, and a disappearance when it does not; where the organisation's list is not offered either, it is not offered here.",
    empty: "An empty list with a total count of 0 means no secret, provided the permission is granted.",
  },
  gives: ["dependabot-secret"],
  needs: ["organization-dependabot-secrets", "repositories"],
  collect(context) {
    return readRepositoryStore(dependabotStore, this, context, "organization-dependabot-secrets");
  },
};
