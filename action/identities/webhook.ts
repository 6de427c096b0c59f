import { lookUp } from "../queries/look-up.ts";
import { isFinancial } from "../queries/systems.ts";
import { defineRules } from "./kind-rules.ts";

export const webhook = defineRules({
  kind: "webhook",
  listedBy: {
    organization: ["organization-webhooks"],
    repository: ["repositories", "repository-webhooks"],
  },
  listing: ({ repository }) => ({
    source: repository === null ? "organization-webhooks" : "repository-webhooks",
    scope: repository === null ? { of: "organization" } : { of: "repository", repository },
    through: repository === null ? [] : ["repositories"],
    own: null,
  }),
  toldByLog: ({ uid }) => ({
    created: "hook.create",
    removed: "hook.destroy",
    is: ({ about }) => uid === `github:webhook:${about.hook ?? ""}`,
  }),
  reach: () => [],
  // The organisation's own sends what happens in each of its repositories.
  repositories: (_webhook, snapshot) => lookUp(snapshot).repositories.map(({ name }) => name),
  uses: null,
  // It tells others what happened, and can change nothing here.
  duties: () => new Map(),
  capable: [],
  never: () => true,
  opens: ({ active }) => active,
  pushesWorkflows: () => false,
  writes: () => false,
  maximumAge: () => "rot.max_age_days.static",
  tierSources: ({ repository }) => (repository === null ? ["repositories"] : []),
  tier: ({ repository }, { snapshot, governance, blind }) => {
    if (repository !== null) return "default";
    if (snapshot.repositories.some(({ name }) => isFinancial(name, governance))) return "strict";
    return blind ? null : "default";
  },
});
