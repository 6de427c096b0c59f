import { expiryOf, has, renewedOn, showsExpiry } from "../../model/identities/traits.ts";
import { addDays, type Day, dayOf } from "../../model/instant.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { credentialExpires as words } from "../../model/reasons/credential-expires.ts";
import { storesNothing } from "../identities/ask.ts";
import { defineCheck } from "./check.ts";
import type { Context, CheckResult } from "../queries/context.ts";

type UndatedAssessment = CheckResult<ReasonsOf<typeof words>>;

/**
 * A token has an expiry of its own. Deploy keys and secrets have none on GitHub, so people must state the day by
 * which they will be gone; that day itself still counts as in time.
 */
export const credentialExpires = defineCheck({
  words,
  controls: ["ROT-02"],
  appliesTo: "identity",
  needs: [],
  suggests: "modify",
  parameters: ["exp.max_lifetime_days"],
  exempt: (identity) => (storesNothing(identity) ? { reason: "nothing-stored", with: {} } : null),
  assess: (identity, context) =>
    has(identity.kind, "expiry") ? expiring(identity, context) : stated(identity, context),
});

function expiring(identity: ObservedIdentity, { parameter, tier }: Context): UndatedAssessment {
  if (!showsExpiry(identity)) return { outcome: "unknown", reason: "expiry-not-shown", with: {} };
  const expiry = expiryOf(identity);
  if (expiry === null) return { outcome: "fail", reason: "token-never-expires", with: {} };
  const days = parameter("exp.max_lifetime_days");
  const from = renewedOn(identity);
  if (from === null) return { outcome: "unknown", reason: "lifetime-not-told", with: {} };
  const expires = dayOf(expiry);
  const reached = addDays(from, days);
  const data = { limit: "exp.max_lifetime_days" as const, tier, days, from, reached, expires };
  return expires > reached
    ? { outcome: "fail", reason: "expires-beyond-limit", with: data }
    : { outcome: "pass", reason: "expires-within-limit", with: data };
}

function stated(identity: ObservedIdentity, { ownership, today }: Context): UndatedAssessment {
  const what = identity.kind;
  if (ownership === null) return { outcome: "fail", reason: "no-statement-of-an-end", with: { what } };
  const { statement } = ownership;
  const by: Day | null = ownership.data.retire_by;
  if (by === null) return { outcome: "fail", reason: "statement-without-an-end", with: { what, statement } };
  return today > by
    ? { outcome: "fail", reason: "stated-end-has-passed", with: { statement, by }, since: addDays(by, 1) }
    : { outcome: "pass", reason: "end-is-stated", with: { statement, by } };
}
