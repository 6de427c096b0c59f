import { expiryOf, has, showsExpiry } from "../../model/identities/traits.ts";
import { addDays, dayOf } from "../../model/instant.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { expiryIsNotNear as words } from "../../model/reasons/expiry-is-not-near.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import { storesNothing } from "../identities/ask.ts";
import { defineCheck } from "./check.ts";
import type { CheckResult, Context } from "../queries/context.ts";

const LISTED = "exp.warn_days" as const;

/**
 * A credential in its last days that nobody has replaced: what works with it stops on a day that is known. Whether it
 * has an end at all, and whether a stated one is over, `credential-expires` asks.
 */
export const expiryIsNotNear = defineCheck({
  words,
  controls: ["ROT-02"],
  appliesTo: "identity",
  needs: [],
  suggests: "modify",
  parameters: ["exp.warn_days"],
  exempt: (identity) => (storesNothing(identity) ? { reason: "nothing-stored", with: {} } : null),
  assess: (identity, context) =>
    has(identity.kind, "expiry") ? ofExpiry(identity, context) : ofStatement(context),
});

type Answer = CheckResult<ReasonsOf<typeof words>>;

function ofExpiry(identity: ObservedIdentity, { parameter, tier, today }: Context): Answer {
  if (!showsExpiry(identity)) return { outcome: "unknown", reason: "expiry-not-shown", with: {} };
  const expiry = expiryOf(identity);
  if (expiry === null) return { outcome: "not-applicable", reason: "ends-on-no-day", with: {} };
  const [days, expires] = [parameter(LISTED), dayOf(expiry)];
  const listed = addDays(expires, -days);
  const data = { days, tier, listed, expires };
  return today < listed
    ? { outcome: "pass", reason: "expires-later", with: data }
    : { outcome: "fail", reason: "expires-soon", with: data, since: listed };
}

function ofStatement({ ownership, parameter, tier, today }: Context): Answer {
  const by = ownership?.data.retire_by ?? null;
  if (ownership === null || by === null)
    return { outcome: "not-applicable", reason: "ends-on-no-day", with: {} };
  const { statement } = ownership;
  if (today > by)
    return { outcome: "not-applicable", reason: "stated-end-has-passed", with: { statement, by } };
  const days = parameter(LISTED);
  const listed = addDays(by, -days);
  const data = { days, tier, listed, statement, by };
  return today < listed
    ? { outcome: "pass", reason: "stated-end-is-later", with: data }
    : { outcome: "fail", reason: "stated-end-is-near", with: data, since: listed };
}
