import { actionsStore } from "./actions-store.ts";
import { readOrganizationStore } from "./organization-store.ts";
import type { Source } from "./source.ts";

/** Actions secrets that the organisation shares with repositories. */
export const organizationSecrets: Source = {
  id: "organization-secrets",
  endpoints: [
    "GET /orgs/{org}/actions/secrets",
    "GET /orgs/{org}/actions/secrets/{secret_name}/repositories",
  ],
  permission: { name: "organization_secrets", level: "read", of: "organization" },
  plan: null,
  unit: "the list of secrets, and the repositories of each secret shared with selected ones",
  meaning: {
    refused: "403 means that the permission is missing.",
    notFound: "404 is a refusal for the list; for one secret it means that it was deleted meanwhile.",
    empty: "An empty list with a total count of 0 means no secret, provided the permission is granted.",
  },
  gives: ["actions-secret"],
  needs: ["repositories"],
  collect(context) {
    return readOrganizationStore(actionsStore, this, context);
  },
};
