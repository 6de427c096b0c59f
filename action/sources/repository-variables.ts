import { readRepositoryStore } from "./repository-store.ts";
import type { Source } from "./source.ts";
import { variableStore } from "./variable-store.ts";

/** Actions variables of one repository each; only one that looks like a credential is an identity. */
export const repositoryVariables: Source = {
  id: "repository-variables",
  title: "Actions variables of repositories",
  endpoints: ["GET /repos/{owner}/{repo}/actions/variables"],
  permission: { name: "actions_variables", level: "read", of: "repository" },
  plan: null,
  unit: "the variables of one repository, one request each for 30 of them; of all repositories where the permission is known to be missing, and then none",
  meaning: {
    refused: "403 means that the permission is missing for this repository.",
    notFound:
      "404 is a refusal while the repository answers by its id, and a disappearance when it does not; where the organisation's list is not offered either, it is not offered here.",
    empty: "An empty list with a total count of 0 means no variable, provided the permission is granted.",
  },
  gives: ["variable"],
  needs: ["organization-variables", "repositories"],
  collect(context) {
    return readRepositoryStore(variableStore, this, context, "organization-variables");
  },
};
