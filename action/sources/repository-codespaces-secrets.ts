import { codespacesStore } from "./codespaces-store.ts";
import { readRepositoryStore } from "./repository-store.ts";
import type { Source } from "./source.ts";

/**
 * Codespaces secrets of one repository each. GitHub lists them to nobody who may not change them, too, so that whoever
 * wants a reader that can change nothing leaves the permission out, and they stay unknown.
 * https://docs.github.com/en/rest/codespaces/repository-secrets#list-repository-secrets
 */
export const repositoryCodespacesSecrets: Source = {
  id: "repository-codespaces-secrets",
  title: "Codespaces secrets of repositories",
  endpoints: ["GET /repos/{owner}/{repo}/codespaces/secrets"],
  permission: { name: "codespaces_secrets", level: "write", of: "repository" },
  optional:
    "Codespaces secrets of repositories, and with them whether an archived repository keeps one and whether somebody combines duties through one.",
  plan: "GitHub.com and Enterprise Cloud.",
  unit: "the secrets of one repository, one request each; of all repositories where the permission is known to be missing, and then none",
  meaning: {
    refused: "403 means that the permission is missing for this repository.",
    notFound:
      "404 is a refusal while the repository answers by its id, and a disappearance when it does not; where the organisation's list is not offered either, it is not offered here.",
    empty: "An empty list with a total count of 0 means no secret, provided the permission is granted.",
  },
  gives: ["codespaces-secret"],
  needs: ["organization-codespaces-secrets", "repositories"],
  collect(context) {
    return readRepositoryStore(codespacesStore, this, context, "organization-codespaces-secrets");
  },
};
