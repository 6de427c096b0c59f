import { codespacesStore } from "./codespaces-store.ts";
import { readOrganizationStore } from "./organization-store.ts";
import type { Source } from "./source.ts";

/** Codespaces secrets that the organisation shares with repositories. */
export const organizationCodespacesSecrets: Source = {
  id: "organization-codespaces-secrets",
  title: "Codespaces secrets of the organisation",
  endpoints: [
    "GET /orgs/{org}/codespaces/secrets",
    "GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories",
  ],
  permission: { name: "organization_codespaces_secrets", level: "read", of: "organization" },
  plan: "GitHub.com and Enterprise Cloud.",
  unit: "the list of secrets, and the repositories of each secret shared with selected ones",
  meaning: {
    refused:
      "403 means that the permission is missing, or that GitHub does not answer Apps: its documents disagree on that.",
    notFound:
      "404 means that it is not offered here where the permission is held, and is a refusal where that is not known; for one secret it means that it was deleted meanwhile.",
    empty: "An empty list with a total count of 0 means no secret, provided the permission is granted.",
  },
  gives: ["codespaces-secret"],
  needs: ["repositories"],
  collect(context) {
    return readOrganizationStore(codespacesStore, this, context);
  },
};
