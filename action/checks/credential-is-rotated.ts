import type { Day } from "../../model/instant.ts";
import { dayOf } from "../../model/instant.ts";
import type { ParameterName } from "../../model/parameters.ts";
import { credentialIsRotated as words } from "../../model/reasons/credential-is-rotated.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import { defineCheck } from "./check.ts";
import { limitFrom } from "../queries/limit.ts";

export const credentialIsRotated = defineCheck({
  words,
  controls: ["ROT-01"],
  appliesTo: "identity",
  needs: [],
  parameters: ["rot.max_age_days.readonly_deploy_key", "rot.max_age_days.static"],
  assess: (identity, { parameter, tier, today }) => {
    const { what, renewed, limit } = renewal(identity);
    const days = parameter(limit);
    const { reached, over, since } = limitFrom(renewed, days, today);
    const data = { what, limit, tier, days, from: renewed, reached };
    return over
      ? { outcome: "fail", reason: "limit-reached", with: data, since }
      : { outcome: "pass", reason: "within-limit", with: data };
  },
});

interface Renewal {
  what: "read-only-deploy-key" | "write-deploy-key" | "token-grant" | "secret-value";
  renewed: Day;
  limit: ParameterName;
}

/**
 * What counts as the last renewal. A deploy key cannot be changed, so a new key is a new id; a secret shows when its
 * value was last stored; a token shows only when the organisation granted it access.
 * https://docs.github.com/en/rest/deploy-keys/deploy-keys
 */
function renewal(identity: ObservedIdentity): Renewal {
  switch (identity.kind) {
    case "deploy-key":
      return identity.facts.read_only
        ? {
            what: "read-only-deploy-key",
            renewed: dayOf(identity.facts.created_at),
            limit: "rot.max_age_days.readonly_deploy_key",
          }
        : {
            what: "write-deploy-key",
            renewed: dayOf(identity.facts.created_at),
            limit: "rot.max_age_days.static",
          };
    case "fine-grained-token":
      return {
        what: "token-grant",
        renewed: dayOf(identity.facts.access_granted_at),
        limit: "rot.max_age_days.static",
      };
    case "actions-secret":
      return {
        what: "secret-value",
        renewed: dayOf(identity.facts.updated_at),
        limit: "rot.max_age_days.static",
      };
    default:
      return identity satisfies never;
  }
}
