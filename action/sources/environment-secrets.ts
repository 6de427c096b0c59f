import { actionsStore } from "./actions-store.ts";
import { readEnvironmentStore } from "./environment-store.ts";
import type { Source } from "./source.ts";

/** Actions secrets of one environment each. */
export const environmentSecrets: Source = {
  id: "environment-secrets",
  endpoints: ["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"],
  permission: { name: "environments", level: "read", of: "repository" },
  plan: "Private repositories: Pro, Team or Enterprise.",
  unit: "the secrets of one environment, or of a repository whose environments are not known",
  meaning: {
    refused: "403 means that the permission is missing for this repository.",
    notFound:
      "404 is a refusal while the repository answers by its id, and a disappearance when it does not.",
    empty: "An empty list with a total count of 0 means no secret, provided the permission is granted.",
  },
  gives: ["actions-secret"],
  needs: ["environments", "repositories"],
  collect(context) {
    return readEnvironmentStore(actionsStore, this, context);
  },
};
