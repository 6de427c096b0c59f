import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { creatorIsStillAMember as words } from "../../model/reasons/creator-is-still-a-member.ts";
import { defineCheck } from "./check.ts";
import type { CheckResult } from "../queries/context.ts";
import { lookUp } from "../queries/look-up.ts";
import { creatorOf } from "../../model/identities/traits.ts";
import { isBot } from "../../model/roster.ts";

/** The day a person left is not in what GitHub lists, so the grace that the limit allows is stated, not counted. */
export const creatorIsStillAMember = defineCheck({
  words,
  controls: ["ROT-03"],
  appliesTo: "identity",
  has: "creator",
  needs: ["members"],
  suggests: "revoke",
  parameters: ["revoke.sla_days"],
  exempt: (identity): ReasonsOf<typeof words> | null => {
    const creator = creatorOf(identity);
    return creator !== null && isBot(creator) ? { reason: "created-by-app", with: { creator } } : null;
  },
  assess: (identity, { snapshot, parameter }): CheckResult<ReasonsOf<typeof words>> => {
    const creator = creatorOf(identity);
    if (creator === null) return { outcome: "unknown", reason: "creator-not-shown", with: {} };
    const { member } = lookUp(snapshot);
    if (member === null) return { outcome: "unknown", reason: "members-not-read", with: {} };
    return member(creator)
      ? { outcome: "pass", reason: "creator-is-member", with: { creator } }
      : {
          outcome: "fail",
          reason: "creator-is-no-member",
          with: { creator, grace: parameter("revoke.sla_days") },
        };
  },
});
