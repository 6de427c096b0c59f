import { addDays, type Day, dayOf } from "../../model/instant.ts";
import type { ObservedIdentity, ObservedIdentityOf } from "../../model/snapshot.ts";
import { count } from "../../model/count.ts";
import { defineEnglishCheck } from "./check.ts";
import type { Context, Judgement } from "../queries/context.ts";
import { quote } from "../../model/quote.ts";

/**
 * A token has an expiry of its own. Deploy keys and secrets have none on GitHub, so people must state the day by
 * which they will be gone; that day itself still counts as in time.
 */
export const credentialExpires = defineEnglishCheck({
  id: "credential-expires",
  question: "Does the credential end on a known day?",
  risk: "A credential without an end outlives its purpose and everyone who remembers it.",
  remedy:
    "Issue the token with an expiry within the limit; for a key or a secret state `retire_by` in its statement.",
  controls: ["ROT-02"],
  appliesTo: "identity",
  needs: [],
  parameters: ["exp.max_lifetime_days"],
  assess: (identity, context) =>
    identity.kind === "fine-grained-token" ? token(identity, context) : stated(identity, context),
});

function token({ facts }: ObservedIdentityOf<"fine-grained-token">, { parameter }: Context): Judgement {
  if (facts.expires_at === null) return { outcome: "fail", because: "The token never expires." };
  const days = parameter("exp.max_lifetime_days");
  const granted = dayOf(facts.access_granted_at);
  const expires = dayOf(facts.expires_at);
  const latest = addDays(granted, days);
  const rule = `A token granted on ${granted} may live ${count(days, "day")}, until ${latest}`;
  return expires > latest
    ? { outcome: "fail", because: `${rule}; this one expires on ${expires}.` }
    : { outcome: "pass", because: `${rule}; this one expires on ${expires}.` };
}

const noun = (identity: ObservedIdentity) => (identity.kind === "deploy-key" ? "A deploy key" : "A secret");

function stated(identity: ObservedIdentity, { ownership, today }: Context): Judgement {
  const rule = `${noun(identity)} has no expiry on GitHub`;
  if (ownership === null)
    return { outcome: "fail", because: `${rule}, and no ownership statement says by when it must be gone.` };
  const by: Day | null = ownership.data.retire_by;
  const statement = quote(ownership.statement);
  if (by === null)
    return { outcome: "fail", because: `${rule}, and ${statement} does not say by when it must be gone.` };
  return today > by
    ? {
        outcome: "fail",
        because: `${statement} says that it must be gone by ${by}, and it is still there.`,
        since: addDays(by, 1),
      }
    : { outcome: "pass", because: `${statement} says that it must be gone by ${by}.` };
}
