import { agentsStore } from "./agents-store.ts";
import { readRepositoryStore } from "./repository-store.ts";
import type { Source } from "./source.ts";
import { meaningsOf } from "./store-meaning.ts";

/** Agents secrets of one repository each. */
export const repositoryAgentsSecrets: Source = {
  id: "repository-agents-secrets",
  endpoints: ["GET /repos/{owner}/{repo}/agents/secrets"],
  permission: { name: "agent_secrets", level: "read", of: "repository" },
  plan: "GitHub.com and Enterprise Cloud.",
  ...meaningsOf("secret").repository,
  gives: ["agents-secret"],
  needs: ["organization-agents-secrets", "repositories"],
  collect(context) {
    return readRepositoryStore(agentsStore, this, context, "organization-agents-secrets");
  },
};
