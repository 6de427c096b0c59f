import { beganOn } from "../../model/identities/traits.ts";
import { dayOf } from "../../model/instant.ts";
import { credentialIsInUse as words } from "../../model/reasons/credential-is-in-use.ts";
import { defineCheck } from "./check.ts";
import { limitFrom } from "../queries/limit.ts";

export const credentialIsInUse = defineCheck({
  words,
  controls: ["REV-03"],
  appliesTo: "identity",
  needs: [],
  suggests: "revoke",
  revalidates: "dormant",
  parameters: ["dormant.days"],
  has: "lastUsed",
  assess: (identity, { parameter, tier, today, firstSeen }) => {
    const { lastUsed } = identity;
    const days = parameter("dormant.days");
    const began = beganOn(identity);
    // Where GitHub does not tell when it began, it was there at least since a scan saw it.
    const from = lastUsed === null ? (began ?? firstSeen ?? today) : dayOf(lastUsed);
    const { reached, over, since } = limitFrom(from, days, today);
    const held = { limit: "dormant.days" as const, tier, days };
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
  },
});
