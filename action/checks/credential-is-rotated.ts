import { agesAs, renewedOn } from "../../model/identities/traits.ts";
import { credentialIsRotated as words } from "../../model/reasons/credential-is-rotated.ts";
import { maximumAgeOf, storesNothing } from "../identities/ask.ts";
import { defineCheck } from "./check.ts";
import { limitFrom } from "../queries/limit.ts";

/**
 * What counts as the last renewal is its kind's to say: a deploy key cannot be changed, a secret shows when its value was
 * last stored, a token only when the organisation granted it access.
 */
export const credentialIsRotated = defineCheck({
  words,
  controls: ["ROT-01"],
  appliesTo: "identity",
  has: "renewal",
  needs: [],
  suggests: "modify",
  mendedBy: "renewal",
  parameters: ["rot.max_age_days.readonly_deploy_key", "rot.max_age_days.static"],
  exempt: (identity) => (storesNothing(identity) ? { reason: "nothing-stored", with: {} } : null),
  assess: (identity, { parameter, tier, today }) => {
    const [what, from, limit] = [agesAs(identity), renewedOn(identity), maximumAgeOf(identity)];
    if (what === null || from === null) return { outcome: "unknown", reason: "renewal-not-told", with: {} };
    const days = parameter(limit);
    const { reached, over, since } = limitFrom(from, days, today);
    const data = { what, limit, tier, days, from, reached };
    return over
      ? { outcome: "fail", reason: "limit-reached", with: data, since }
      : { outcome: "pass", reason: "within-limit", with: data };
  },
});
