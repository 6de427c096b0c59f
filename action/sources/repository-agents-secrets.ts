import { agentsStore } from "./agents-store.ts";
import { readRepositoryStore } from "./repository-store.ts";
import type { Source } from "./source.ts";

/** Agents secrets of one repository each. */
export const repositoryAgentsSecrets: Source = {
  id: "repository-agents-secrets",
  title: "Agents secrets of repositories",
  endpoints: ["GET /repos/{owner}/{repo}/agents/secrets"],
  permission: { name: "agent_secrets", level: "read", of: "repository" },
  plan: "GitHub.com and Enterprise Cloud.",
  unit: "the secrets of one repository, one request each; of all repositories where the permission is known to be missing, and then none",
  meaning: {
    refused: "403 means that the permission is missing for this repository.",
    notFound:
      "404 is a refusal while the repository answers by its id, and a disappearance when it does not; where the organisation's list is not offered either, it is not offered here.",
    empty: "An empty list with a total count of 0 means no secret, provided the permission is granted.",
  },
  gives: ["agents-secret"],
  needs: ["organization-agents-secrets", "repositories"],
  collect(context) {
    return readRepositoryStore(agentsStore, this, context, "organization-agents-secrets");
  },
};
