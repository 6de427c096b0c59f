import { has } from "../../model/identities/traits.ts";
import { dayOf } from "../../model/instant.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { breakGlassUseWasGranted as words } from "../../model/reasons/break-glass-use-was-granted.ts";
import { defineCheck } from "./check.ts";
import type { CheckResult } from "../queries/context.ts";
import { equalClaim } from "../queries/equal-claim.ts";

/** GitHub keeps the last use alone: earlier uses between two scans leave no trace that this check could see. */
export const breakGlassUseWasGranted = defineCheck({
  words,
  controls: ["BRK-01"],
  appliesTo: "identity",
  needs: [],
  suggests: null,
  parameters: [],
  assess: (identity, { ownership, contested, governance }): CheckResult<ReasonsOf<typeof words>> => {
    const equal = equalClaim(contested);
    if (equal !== null) return { outcome: "unknown", ...equal };
    const grants = governance.emergencies
      .map(({ data }) => data)
      .filter((one) => one.identity === identity.uid);
    const kept = ownership?.data.break_glass === true;
    if (!kept && grants.length === 0)
      return { outcome: "not-applicable", reason: "not-kept-for-emergencies", with: {} };
    if (!has(identity.kind, "lastUsed")) return { outcome: "unknown", reason: "no-use-recorded", with: {} };
    const { lastUsed: used } = identity;
    if (used === null) return { outcome: "pass", reason: "never-used", with: {} };
    // An emergency identity of daily use would not be one: what it is otherwise used for is another question.
    if (!kept) return { outcome: "not-applicable", reason: "not-kept-for-emergencies-only", with: {} };
    const grant = grants.find((one) => one.granted_at <= used && used <= (one.revoked_at ?? one.expires_at));
    return grant === undefined
      ? { outcome: "fail", reason: "last-use-not-granted", with: { used: dayOf(used) } }
      : { outcome: "pass", reason: "last-use-granted", with: { emergency: grant.emergency } };
  },
});
