import { dutiesStated } from "../queries/duties.ts";
import { runsFor } from "./runner-reach.ts";
import { isFinancial } from "../queries/systems.ts";
import { defineRules } from "./kind-rules.ts";

export const runner = defineRules({
  kind: "runner",
  listedBy: {
    organization: ["organization-runners"],
    repository: ["repositories", "repository-runners"],
  },
  listing: ({ repository, facts: { group_id: group, group_visibility: visibility } }) =>
    repository === null
      ? {
          source: "organization-runners",
          scope: { of: "organization" },
          through: [],
          own: group !== null && visibility === "selected" ? { of: "runner-group", group } : null,
        }
      : {
          source: "repository-runners",
          scope: { of: "repository", repository },
          through: ["repositories"],
          own: null,
        },
  reach: () => [],
  repositories: (runner, snapshot) => runsFor(runner, snapshot)?.map(({ name }) => name) ?? null,
  uses: null,
  // GitHub does not show what the machine can reach: the entitlements of its statement count.
  duties: (_runner, ownership) => dutiesStated(ownership?.data.entitlements ?? []),
  pushesWorkflows: () => false,
  writes: () => false,
  maximumAge: () => "rot.max_age_days.static",
  tierSources: ({ facts }) => (facts.group_visibility === "selected" ? [] : ["repositories"]),
  tier: (runner, { snapshot, governance, blind }) => {
    if (runner.repository !== null) return "default";
    const served = runsFor(runner, snapshot);
    if (served === null) return null;
    if (served.some(({ name }) => isFinancial(name, governance))) return "strict";
    return blind ? null : "default";
  },
});
