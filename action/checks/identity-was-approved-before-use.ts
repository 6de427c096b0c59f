import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { identityWasApprovedBeforeUse as words } from "../../model/reasons/identity-was-approved-before-use.ts";
import { defineCheck } from "./check.ts";
import type { Context, CheckResult } from "../queries/context.ts";
import { equalClaim } from "../queries/equal-claim.ts";
import { beganOn, beginningOf, creatorOf } from "../../model/identities/traits.ts";
import { isBot, rolesOn, samePerson } from "../../model/roster.ts";

/**
 * GitHub tells the day an identity began, not the minute it was first used, so an approval of the same day counts as
 * before. One approval may cover identities that follow each other, a key that replaces a key: it was there first.
 */
export const identityWasApprovedBeforeUse = defineCheck({
  words,
  controls: ["PRV-01"],
  restsOnStatement: true,
  appliesTo: "identity",
  needs: [],
  parameters: [],
  assess: (identity, context): CheckResult<ReasonsOf<typeof words>> => {
    const { ownership, contested } = context;
    const equal = equalClaim(contested);
    if (equal !== null) return { outcome: "fail", ...equal };
    if (ownership === null) return { outcome: "fail", reason: "no-statement", with: {} };
    const { statement, data } = ownership;
    const { approval } = data;
    if (approval === null) return { outcome: "fail", reason: "no-approval", with: { statement } };
    const day = beganOn(identity);
    return approval.at > day
      ? {
          outcome: "fail",
          reason: "approved-too-late",
          with: { how: beginningOf(identity.kind), on: day, approved: approval.at },
        }
      : approver(approval, creatorOf(identity), ownership, context);
  },
});

function approver(
  { by, at }: { by: string; at: string },
  creator: string | null,
  { statement, business_owner: owner, technical_steward: steward }: NonNullable<Context["ownership"]>,
  { governance }: Context,
): CheckResult<ReasonsOf<typeof words>> {
  const is = (login: string | null) => login !== null && samePerson(login, by);
  const part = is(creator) ? "creator" : is(owner) ? "owner" : is(steward) ? "steward" : null;
  if (isBot(by)) return { outcome: "fail", reason: "approved-by-a-bot", with: { by } };
  if (part !== null) return { outcome: "fail", reason: "approver-is-not-independent", with: { by, part } };
  if (governance.entities.length > 0 && rolesOn(by, at, governance).length === 0)
    return { outcome: "fail", reason: "approver-was-on-no-roster", with: { by, at } };
  return { outcome: "pass", reason: "approved", with: { by, at, statement } };
}
