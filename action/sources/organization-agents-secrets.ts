import { agentsStore } from "./agents-store.ts";
import { readOrganizationStore } from "./organization-store.ts";
import type { Source } from "./source.ts";
import { meaningsOf } from "./store-meaning.ts";

/** Agents secrets that the organisation shares with repositories. */
export const organizationAgentsSecrets: Source = {
  id: "organization-agents-secrets",
  endpoints: ["GET /orgs/{org}/agents/secrets", "GET /orgs/{org}/agents/secrets/{secret_name}/repositories"],
  permission: { name: "organization_agent_secrets", level: "read", of: "organization" },
  plan: "GitHub.com and Enterprise Cloud.",
  ...meaningsOf("secret").organization,
  gives: ["agents-secret"],
  needs: ["repositories"],
  collect(context) {
    return readOrganizationStore(agentsStore, this, context);
  },
};
