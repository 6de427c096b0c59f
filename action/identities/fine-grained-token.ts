import type { FactsOf } from "../../model/identity.ts";
import { dutiesGiven } from "../queries/duties.ts";
import { lookUp } from "../queries/look-up.ts";
import { isFinancial } from "../queries/systems.ts";
import { defineRules } from "./kind-rules.ts";

type Facts = FactsOf<"fine-grained-token">;

export const fineGrainedToken = defineRules({
  kind: "fine-grained-token",
  listedBy: { organization: ["fine-grained-tokens"], repository: [] },
  listing: ({ uid }) => ({
    source: "fine-grained-tokens",
    scope: { of: "organization" },
    through: [],
    own: { of: "token", token: Number(uid.slice(uid.lastIndexOf(":") + 1)) },
  }),
  // The log names the account that the token is of where another one acts, and has no id of the token.
  toldByLog: ({ title, facts }) => ({
    created: "personal_access_token.access_granted",
    removed: "personal_access_token.access_revoked",
    is: ({ actor, about }) => about.token === title && (about.user ?? actor) === facts.owner,
  }),
  reach: () => [],
  repositories: ({ facts }, snapshot) => {
    const { repository_selection: selection, repositories } = facts;
    if (selection === "none") return [];
    return selection === "all" ? lookUp(snapshot).repositories.map(({ name }) => name) : repositories;
  },
  uses: null,
  permissions: ({ permissions, repository_selection: repositories }) => ({
    ...permissions.other,
    ...permissions.repository,
    ...permissions.organization,
    repositories,
  }),
  duties: ({ facts }) => dutiesGiven(facts.permissions),
  writes: ({ permissions }) =>
    Object.values(permissions).some((levels) => Object.values(levels).some((level) => level !== "read")),
  pushesWorkflows: ({ facts }) => facts.permissions.repository.workflows === "write",
  spent: ({ expired }) => expired,
  maximumAge: () => "rot.max_age_days.static",
  tierSources: ({ facts }) => (facts.repository_selection === "all" ? ["repositories"] : []),
  tier: ({ facts }, { snapshot, governance, blind }) => {
    if (administers(facts)) return "strict";
    // A token is as near to a financial system as the nearest repository it reaches.
    const { repository_selection: selection, repositories } = facts;
    if (selection === "none") return "default";
    const reached = selection === "all" ? snapshot.repositories.map(({ name }) => name) : repositories;
    if (reached === null) return null;
    if (reached.some((name) => isFinancial(name, governance))) return "strict";
    return selection === "all" && blind ? null : "default";
  },
});

/** True for a token that can change the organisation or administer a repository. */
function administers({ permissions }: Facts): boolean {
  const changes = (level: string | undefined) => level !== undefined && level !== "read";
  return (
    changes(permissions.repository.administration) || Object.values(permissions.organization).some(changes)
  );
}
