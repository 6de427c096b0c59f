import { readRepositoryStore } from "./repository-store.ts";
import type { Source } from "./source.ts";
import { meaningsOf } from "./store-meaning.ts";
import { variableStore } from "./variable-store.ts";

/** Actions variables of one repository each; only one that looks like a credential is an identity. */
export const repositoryVariables: Source = {
  id: "repository-variables",
  endpoints: ["GET /repos/{owner}/{repo}/actions/variables"],
  permission: { name: "actions_variables", level: "read", of: "repository" },
  plan: null,
  ...meaningsOf("variable").repository,
  gives: ["variable"],
  needs: ["organization-variables", "repositories"],
  collect(context) {
    return readRepositoryStore(variableStore, this, context, "organization-variables");
  },
};
