import { readEnvironmentStore } from "./environment-store.ts";
import type { Source } from "./source.ts";
import { variableStore } from "./variable-store.ts";

/** Actions variables of one environment each; only one that looks like a credential is an identity. */
export const environmentVariables: Source = {
  id: "environment-variables",
  endpoints: ["GET /repos/{owner}/{repo}/environments/{environment_name}/variables"],
  permission: { name: "environments", level: "read", of: "repository" },
  plan: "Private repositories: Pro, Team or Enterprise.",
  unit: "the variables of one environment, or of a repository whose environments are not known",
  meaning: {
    refused: "403 means that the permission is missing for this repository.",
    notFound:
      "404 is a refusal while the repository answers by its id, and a disappearance when it does not.",
    empty: "An empty list with a total count of 0 means no variable, provided the permission is granted.",
  },
  gives: ["variable"],
  needs: ["environments", "repositories"],
  collect(context) {
    return readEnvironmentStore(variableStore, this, context);
  },
};
