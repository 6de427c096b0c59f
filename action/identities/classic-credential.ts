import type { FactsOf } from "../../model/identity.ts";
import { dutiesStated, type Duties } from "../queries/duties.ts";
import { lookUp } from "../queries/look-up.ts";
import { dutiesOfScopes, isWriting, permissionsOfScopes } from "../queries/scopes.ts";
import { isFinancial } from "../queries/systems.ts";
import { defineRules } from "./kind-rules.ts";

type Facts = FactsOf<"classic-credential">;

export const classicCredential = defineRules({
  kind: "classic-credential",
  listedBy: { organization: ["credential-authorizations"], repository: [] },
  listing: () => ({
    source: "credential-authorizations",
    scope: { of: "organization" },
    through: [],
    own: null,
  }),
  reach: () => [],
  // It reaches what its person reaches, which no source reads.
  repositories: () => null,
  uses: null,
  permissions: (facts) => {
    if (isKey(facts)) return { contents: "write" };
    const scopes = scopesOf(facts);
    return scopes && permissionsOfScopes(scopes);
  },
  duties: ({ facts }, ownership) => shownDuties(facts) ?? dutiesStated(ownership?.data.entitlements ?? []),
  pushesWorkflows: ({ facts }) => isKey(facts) || (scopesOf(facts)?.includes("workflow") ?? false),
  writes: (facts) => isKey(facts) || (scopesOf(facts)?.some(isWriting) ?? true),
  maximumAge: () => "rot.max_age_days.static",
  tierSources: () => ["repositories"],
  tier: ({ facts }, { snapshot, governance, blind }) => {
    if (scopesOf(facts)?.some((scope) => scope === "admin:org" || scope === "write:org")) return "strict";
    const isNear = lookUp(snapshot).repositories.some(({ name }) => isFinancial(name, governance));
    return isNear || blind ? null : "default";
  },
});

const isKey = ({ credential_type: type }: Facts) => type === "SSH key";

/** Null for a key, and for the token of an App, whose permissions are no scopes: GitHub gives none of it. */
const scopesOf = ({ credential_type: type, scopes }: Facts): readonly string[] | null =>
  type === "GitHub app token" ? null : scopes;

function shownDuties(facts: Facts): Duties | null {
  if (isKey(facts)) return new Map([["initiate", "SSH key"]]);
  const scopes = scopesOf(facts);
  return scopes && dutiesOfScopes(scopes);
}
