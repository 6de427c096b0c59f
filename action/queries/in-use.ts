import { beganOn } from "../../model/identities/traits.ts";
import { dayOf } from "../../model/instant.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import type { credentialIsInUse } from "../../model/reasons/credential-is-in-use.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import type { CheckResult, Context } from "./context.ts";
import { limitFrom } from "./limit.ts";

/** Whether GitHub recorded a use within the limit. */
export function inUse(
  limit: "dormant.days",
  identity: ObservedIdentity,
  { parameter, tier, today, firstSeen }: Context,
): CheckResult<ReasonsOf<typeof credentialIsInUse>> {
  const { lastUsed } = identity;
  const days = parameter(limit);
  const began = beganOn(identity);
  // Where GitHub does not tell when it began, it was there at least since a scan saw it.
  const from = lastUsed === null ? (began ?? firstSeen ?? today) : dayOf(lastUsed);
  const { reached, over, since } = limitFrom(from, days, today);
  const held = { limit, tier, days };
  const data = { ...held, from, reached };
  if (over)
    return {
      outcome: "fail",
      reason: lastUsed === null ? "never-used-too-long" : "unused-too-long",
      with: data,
      since,
    };
  if (lastUsed === null && began === null)
    return { outcome: "unknown", reason: "never-used-since-it-was-seen", with: { from } };
  // A pass names no day of use: the day moves with every use, and the file must not change because of that.
  return lastUsed === null
    ? { outcome: "pass", reason: "never-used-yet", with: data }
    : { outcome: "pass", reason: "used-lately", with: held };
}
