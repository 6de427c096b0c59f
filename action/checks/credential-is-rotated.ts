import type { Day } from "../../model/instant.ts";
import { dayOf } from "../../model/instant.ts";
import type { ParameterName } from "../../model/parameters.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import { count } from "../../model/count.ts";
import { defineCheck } from "./check.ts";
import { limitFrom } from "../queries/limit.ts";

export const credentialIsRotated = defineCheck({
  id: "credential-is-rotated",
  question: "Was the credential renewed within its maximum age?",
  risk: "The longer a credential lives, the more copies of it exist and the longer a stolen one works.",
  remedy: "Issue a new credential, replace the old one where it is used, and revoke the old one.",
  controls: ["ROT-01"],
  appliesTo: "identity",
  needs: [],
  parameters: ["rot.max_age_days.readonly_deploy_key", "rot.max_age_days.static"],
  assess: (identity, { parameter, today }) => {
    const { what, renewed, limit } = renewal(identity);
    const days = parameter(limit);
    const { reached, over, since } = limitFrom(renewed, days, today);
    const counts = { parameter: limit, from: renewed };
    const rule = `${what} may be ${count(days, "day")} old`;
    return over
      ? { outcome: "fail", because: `${rule}; this one reached that on ${reached}.`, since, counts }
      : { outcome: "pass", because: `${rule}; this one reaches that on ${reached}.`, counts };
  },
});

/**
 * What counts as the last renewal. A deploy key cannot be changed, so a new key is a new id; a secret shows when its
 * value was last stored; a token shows only when the organisation granted it access.
 * https://docs.github.com/en/rest/deploy-keys/deploy-keys
 */
function renewal(identity: ObservedIdentity): { what: string; renewed: Day; limit: ParameterName } {
  switch (identity.kind) {
    case "deploy-key":
      return identity.facts.read_only
        ? {
            what: "A read-only deploy key",
            renewed: dayOf(identity.facts.created_at),
            limit: "rot.max_age_days.readonly_deploy_key",
          }
        : {
            what: "A write deploy key",
            renewed: dayOf(identity.facts.created_at),
            limit: "rot.max_age_days.static",
          };
    case "fine-grained-token":
      return {
        what: "A token's grant",
        renewed: dayOf(identity.facts.access_granted_at),
        limit: "rot.max_age_days.static",
      };
    case "actions-secret":
      return {
        what: "The stored value of a secret",
        renewed: dayOf(identity.facts.updated_at),
        limit: "rot.max_age_days.static",
      };
    default:
      return identity satisfies never;
  }
}
