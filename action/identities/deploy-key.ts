import { lookUp } from "../queries/look-up.ts";
import { defineRules } from "./kind-rules.ts";

export const deployKey = defineRules({
  kind: "deploy-key",
  listedBy: { organization: [], repository: ["deploy-keys", "repositories"] },
  listing: ({ repository }) => ({
    source: "deploy-keys",
    scope: repository === null ? null : { of: "repository", repository },
    through: ["repositories"],
    own: null,
  }),
  toldByLog: ({ repository, facts }) => ({
    created: "public_key.create",
    removed: "public_key.delete",
    is: ({ repository_id: of, about }) => of === repository && about.fingerprint === facts.fingerprint,
  }),
  reach: () => [],
  repositories: () => [],
  uses: null,
  permissions: ({ read_only }) => ({ contents: read_only ? "read" : "write" }),
  // A key that policy disabled opens nothing; when GitHub does not say, it counts as live.
  duties: ({ facts }) =>
    facts.read_only || facts.enabled === false ? new Map() : new Map([["initiate", "write access"]]),
  capable: ["initiate"],
  // A key stays what it was made.
  never: ({ read_only }, duty) => duty !== "initiate" || read_only,
  // When GitHub does not say, it counts as live.
  opens: ({ enabled }) => enabled !== false,
  // An archived repository takes no push, whoever holds a key of it.
  pushesWorkflows: ({ repository }, snapshot) =>
    lookUp(snapshot).repository(repository?.id ?? 0)?.facts.archived !== true,
  writes: ({ read_only }) => !read_only,
  maximumAge: ({ read_only }) =>
    read_only ? "rot.max_age_days.readonly_deploy_key" : "rot.max_age_days.static",
  tierSources: () => [],
  tier: ({ facts }) => (facts.read_only ? "default" : "strict"),
});
