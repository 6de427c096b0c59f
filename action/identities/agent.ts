import { dutiesStated } from "../queries/duties.ts";
import { defineRules } from "./kind-rules.ts";

export const agent = defineRules({
  kind: "agent",
  listedBy: { organization: [], repository: ["agent-files", "repositories"] },
  listing: ({ repository }) => ({
    source: "agent-files",
    scope: repository === null ? null : { of: "repository", repository },
    through: ["repositories"],
    own: null,
  }),
  reach: () => [],
  repositories: () => [],
  uses: null,
  // A file does not show what a tool does for the agent: the entitlements of its statement count.
  duties: (_agent, ownership) => dutiesStated(ownership?.data.entitlements ?? []),
  pushesWorkflows: () => false,
  writes: ({ can_write, can_execute }) => can_write === true || can_execute === true,
  maximumAge: () => "rot.max_age_days.static",
  tierSources: () => [],
  tier: () => "default",
});
