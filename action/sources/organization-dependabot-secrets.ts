import { dependabotStore } from "./dependabot-store.ts";
import { readOrganizationStore } from "./organization-store.ts";
import type { Source } from "./source.ts";

/** Dependabot secrets that the organisation shares with repositories. */
export const organizationDependabotSecrets: Source = {
  id: "organization-dependabot-secrets",
  title: "Dependabot secrets of the organisation",
  endpoints: [
    "GET /orgs/{org}/dependabot/secrets",
    "GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories",
  ],
  permission: { name: "organization_dependabot_secrets", level: "read", of: "organization" },
  plan: null,
  unit: "the list of secrets, and the repositories of each secret shared with selected ones",
  meaning: {
    refused: "403 means that the permission is missing.",
    notFound:
      "404 means that it is not offered here where the permission is held, and is a refusal where that is not known; for one secret it means that it was deleted meanwhile.",
    empty: "An empty list with a total count of 0 means no secret, provided the permission is granted.",
  },
  gives: ["dependabot-secret"],
  needs: ["repositories"],
  collect(context) {
    return readOrganizationStore(dependabotStore, this, context);
  },
};
