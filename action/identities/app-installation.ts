import type { FactsOf } from "../../model/identity.ts";
import { allGranted } from "../../model/granted-permissions.ts";
import { dutiesGiven } from "../queries/duties.ts";
import { lookUp } from "../queries/look-up.ts";
import { isFinancial } from "../queries/systems.ts";
import { defineRules } from "./kind-rules.ts";

type Facts = FactsOf<"app-installation">;

export const appInstallation = defineRules({
  kind: "app-installation",
  listedBy: { organization: ["app-installations"], repository: [] },
  listing: () => ({ source: "app-installations", scope: { of: "organization" }, through: [], own: null }),
  reach: () => [],
  repositories: ({ facts }, snapshot) =>
    facts.repository_selection === "all"
      ? lookUp(snapshot).repositories.map(({ name }) => name)
      : facts.repositories,
  uses: null,
  permissions: ({ permissions, repository_selection: repositories }) => ({
    ...allGranted(permissions),
    repositories,
  }),
  // A suspended installation is given no token; its permissions are there again once it is reinstated.
  duties: ({ facts }) => (facts.suspended_at === null ? dutiesGiven(facts.permissions) : new Map()),
  opens: ({ suspended_at }) => suspended_at === null,
  heldBy: ({ owner }) => owner,
  pushesWorkflows: ({ facts }) =>
    facts.suspended_at === null && writing(facts.permissions.repository.workflows),
  writes: (facts) => Object.values(allGranted(facts.permissions)).some(writing),
  maximumAge: () => "rot.max_age_days.app_private_key",
  tierSources: () => ["repositories"],
  tier: ({ facts }, { snapshot, governance, blind }) => {
    if (administers(facts)) return "strict";
    const { repository_selection: selection, repositories: named } = facts;
    if (selection === "all" && Object.values(facts.permissions.repository).some(writing)) return "strict";
    // Of those selected nothing is known but that they are among all.
    const perhaps = selection === "all" ? null : named;
    const reached = perhaps ?? snapshot.repositories.map(({ name }) => name);
    const isNear = reached.some((name) => isFinancial(name, governance));
    if (isNear) return selection === "all" || named !== null ? "strict" : null;
    return blind && named === null ? null : "default";
  },
});

const writing = (level: string | undefined) => level !== undefined && level !== "read" && level !== "none";

/** True for an App that can change the organisation or administer a repository. */
const administers = ({ permissions }: Facts): boolean =>
  writing(permissions.repository.administration) || Object.values(permissions.organization).some(writing);
