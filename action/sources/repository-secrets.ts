import { actionsStore } from "./actions-store.ts";
import { readRepositoryStore } from "./repository-store.ts";
import type { Source } from "./source.ts";

/** Actions secrets of one repository each. */
export const repositorySecrets: Source = {
  id: "repository-secrets",
  endpoints: ["GET /repos/{owner}/{repo}/actions/secrets"],
  permission: { name: "secrets", level: "read", of: "repository" },
  plan: null,
  unit: "the secrets of one repository",
  meaning: {
    refused: "403 means that the permission is missing for this repository.",
    notFound:
      "404 is a refusal while the repository answers by its id, and a disappearance when it does not.",
    empty: "An empty list with a total count of 0 means no secret, provided the permission is granted.",
  },
  gives: ["actions-secret"],
  needs: ["repositories"],
  collect(context) {
    return readRepositoryStore(actionsStore, this, context, "organization-secrets");
  },
};
