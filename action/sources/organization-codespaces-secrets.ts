import { codespacesStore } from "./codespaces-store.ts";
import { readOrganizationStore } from "./organization-store.ts";
import type { Source } from "./source.ts";
import { meaningsOf } from "./store-meaning.ts";

/** Codespaces secrets that the organisation shares with repositories. */
export const organizationCodespacesSecrets: Source = {
  id: "organization-codespaces-secrets",
  endpoints: [
    "GET /orgs/{org}/codespaces/secrets",
    "GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories",
  ],
  permission: { name: "organization_codespaces_secrets", level: "read", of: "organization" },
  plan: "GitHub.com and Enterprise Cloud.",
  ...meaningsOf(
    "secret",
    "403 means that the permission is missing, or that GitHub does not answer Apps: its documents disagree on that.",
  ).organization,
  gives: ["codespaces-secret"],
  needs: ["repositories"],
  collect(context) {
    return readOrganizationStore(codespacesStore, this, context);
  },
};
