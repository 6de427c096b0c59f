import { DUTIES } from "../../model/reasons/duties.ts";
import { samePerson } from "../../model/roster.ts";
import { dutiesStated } from "../queries/duties.ts";
import { lookUp } from "../queries/look-up.ts";
import { isFinancial } from "../queries/systems.ts";
import { defineRules } from "./kind-rules.ts";

const lists = ["members", "outside-collaborators"] as const;

export const machineUser = defineRules({
  kind: "machine-user",
  listedBy: { organization: lists, repository: [] },
  // An account may leave one list for the other.
  listing: ({ facts }) => ({
    source: facts.role === "outside" ? "outside-collaborators" : "members",
    scope: { of: "organization" },
    through: lists.filter((list) => (list === "members") === (facts.role === "outside")),
    own: null,
  }),
  gone: ({ uid }, { members, outside }) => {
    if (members === null || outside === null) return null;
    const id = Number(uid.slice(uid.lastIndexOf(":") + 1));
    return [...members, ...outside].some((account) => account.id === id) ? "no-longer-told" : "removed";
  },
  reach: () => [],
  // An owner reaches everything; what others reach GitHub tells of each repository alone.
  repositories: ({ facts }, snapshot) =>
    facts.role === "owner" ? lookUp(snapshot).repositories.map(({ name }) => name) : null,
  uses: null,
  duties: ({ facts }, ownership) =>
    facts.role === "owner"
      ? new Map(DUTIES.map((duty) => [duty, "owner"]))
      : dutiesStated(ownership?.data.entitlements ?? []),
  showsDuties: ({ role }) => role === "owner",
  pushesWorkflows: () => true,
  writes: () => true,
  maximumAge: () => "rot.max_age_days.static",
  tierSources: () => ["repository-administrators", "repositories"],
  tier: ({ facts, title }, { snapshot, governance }) => {
    if (facts.role === "owner") return "strict";
    const administers = snapshot.repositories.some(
      ({ name, facts: { administrators } }) =>
        isFinancial(name, governance) &&
        administrators !== "not-asked" &&
        administrators?.some((login) => samePerson(login, title)) === true,
    );
    // Who may only write to a repository GitHub does not tell, so that it may serve a financial system all the same.
    return administers ? "strict" : null;
  },
});
