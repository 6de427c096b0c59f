import { agentsStore } from "./agents-store.ts";
import { readOrganizationStore } from "./organization-store.ts";
import type { Source } from "./source.ts";

/** Agents secrets that the organisation shares with repositories. */
export const organizationAgentsSecrets: Source = {
  id: "organization-agents-secrets",
  title: "Agents secrets of the organisation",
  endpoints: ["GET /orgs/{org}/agents/secrets", "GET /orgs/{org}/agents/secrets/{secret_name}/repositories"],
  permission: { name: "organization_agent_secrets", level: "read", of: "organization" },
  plan: "GitHub.com and Enterprise Cloud.",
  unit: "the list of secrets, and the repositories of each secret shared with selected ones",
  meaning: {
    refused: "403 means that the permission is missing.",
    notFound:
      "404 means that it is not offered here where the permission is held, and is a refusal where that is not known; for one secret it means that it was deleted meanwhile.",
    empty: "An empty list with a total count of 0 means no secret, provided the permission is granted.",
  },
  gives: ["agents-secret"],
  needs: ["repositories"],
  collect(context) {
    return readOrganizationStore(agentsStore, this, context);
  },
};
