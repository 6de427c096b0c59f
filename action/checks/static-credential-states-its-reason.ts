import { expiryOf, has, showsExpiry } from "../../model/identities/traits.ts";
import { dayOf } from "../../model/instant.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { staticCredentialStatesItsReason as words } from "../../model/reasons/static-credential-states-its-reason.ts";
import { storesNothing } from "../identities/ask.ts";
import { defineCheck } from "./check.ts";
import type { CheckResult } from "../queries/context.ts";
import { equalClaim } from "../queries/equal-claim.ts";

/**
 * Static is what is a credential itself and does not end by itself: a key, a stored value, a token without an end. An
 * App has none that lasts, so it is what most of these could be replaced by. That the reason is a good one people weigh.
 */
export const staticCredentialStatesItsReason = defineCheck({
  words,
  controls: ["LPE-02"],
  restsOnStatement: true,
  appliesTo: "identity",
  // A kind whose credential can grow old has one.
  has: "renewal",
  needs: [],
  suggests: null,
  parameters: [],
  exempt: (identity) => (storesNothing(identity) ? { reason: "nothing-stored", with: {} } : null),
  assess: (identity, { ownership, contested }): CheckResult<ReasonsOf<typeof words>> => {
    const expiry = expiryOf(identity);
    if (expiry !== null)
      return { outcome: "not-applicable", reason: "ends-by-itself", with: { expires: dayOf(expiry) } };
    if (ownership !== null && ownership.data.why_static !== null)
      return { outcome: "pass", reason: "reason-is-stated", with: { statement: ownership.statement } };
    if (has(identity.kind, "expiry") && !showsExpiry(identity))
      return { outcome: "unknown", reason: "expiry-not-shown", with: {} };
    const equal = equalClaim(contested);
    if (equal !== null) return { outcome: "fail", ...equal };
    return ownership === null
      ? { outcome: "fail", reason: "no-statement", with: {} }
      : { outcome: "fail", reason: "no-reason", with: { statement: ownership.statement } };
  },
});
