import { codespacesStore } from "./codespaces-store.ts";
import { readRepositoryStore } from "./repository-store.ts";
import type { Source } from "./source.ts";
import { meaningsOf } from "./store-meaning.ts";

/**
 * Codespaces secrets of one repository each. GitHub lists them to nobody who may not change them, too, so that whoever
 * wants a reader that can change nothing leaves the permission out, and they stay unknown.
 * https://docs.github.com/en/rest/codespaces/repository-secrets#list-repository-secrets
 */
export const repositoryCodespacesSecrets: Source = {
  id: "repository-codespaces-secrets",
  endpoints: ["GET /repos/{owner}/{repo}/codespaces/secrets"],
  permission: { name: "codespaces_secrets", level: "write", of: "repository" },
  optional:
    "Codespaces secrets of repositories, and with them whether an archived repository keeps one and whether somebody combines duties through one.",
  plan: "GitHub.com and Enterprise Cloud.",
  ...meaningsOf("secret").repository,
  gives: ["codespaces-secret"],
  needs: ["organization-codespaces-secrets", "repositories"],
  collect(context) {
    return readRepositoryStore(codespacesStore, this, context, "organization-codespaces-secrets");
  },
};
