import { dependabotStore } from "./dependabot-store.ts";
import { readOrganizationStore } from "./organization-store.ts";
import type { Source } from "./source.ts";
import { meaningsOf } from "./store-meaning.ts";

/** Dependabot secrets that the organisation shares with repositories. */
export const organizationDependabotSecrets: Source = {
  id: "organization-dependabot-secrets",
  endpoints: [
    "GET /orgs/{org}/dependabot/secrets",
    "GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories",
  ],
  permission: { name: "organization_dependabot_secrets", level: "read", of: "organization" },
  plan: null,
  ...meaningsOf("secret").organization,
  gives: ["dependabot-secret"],
  needs: ["repositories"],
  collect(context) {
    return readOrganizationStore(dependabotStore, this, context);
  },
};
