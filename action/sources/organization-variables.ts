import { readOrganizationStore } from "./organization-store.ts";
import type { Source } from "./source.ts";
import { meaningsOf } from "./store-meaning.ts";
import { variableStore } from "./variable-store.ts";

/** Actions variables that the organisation shares with repositories; only one that looks like a credential is an identity. */
export const organizationVariables: Source = {
  id: "organization-variables",
  endpoints: ["GET /orgs/{org}/actions/variables", "GET /orgs/{org}/actions/variables/{name}/repositories"],
  permission: { name: "organization_actions_variables", level: "read", of: "organization" },
  plan: null,
  ...meaningsOf("variable").organization,
  gives: ["variable"],
  needs: ["repositories"],
  collect(context) {
    return readOrganizationStore(variableStore, this, context);
  },
};
