import { readOrganizationStore } from "./organization-store.ts";
import type { Source } from "./source.ts";
import { variableStore } from "./variable-store.ts";

/** Actions variables that the organisation shares with repositories; only one that looks like a credential is an identity. */
export const organizationVariables: Source = {
  id: "organization-variables",
  title: "Actions variables of the organisation",
  endpoints: ["GET /orgs/{org}/actions/variables", "GET /orgs/{org}/actions/variables/{name}/repositories"],
  permission: { name: "organization_actions_variables", level: "read", of: "organization" },
  plan: null,
  unit: "the list of variables, and the repositories of each that looks like a credential and is shared with selected ones",
  meaning: {
    refused: "403 means that the permission is missing.",
    notFound:
      "404 means that it is not offered here where the permission is held, and is a refusal where that is not known; for one variable it means that it was deleted meanwhile.",
    empty: "An empty list with a total count of 0 means no variable, provided the permission is granted.",
  },
  gives: ["variable"],
  needs: ["repositories"],
  collect(context) {
    return readOrganizationStore(variableStore, this, context);
  },
};
