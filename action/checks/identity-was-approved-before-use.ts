import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { identityWasApprovedBeforeUse as words } from "../../model/reasons/identity-was-approved-before-use.ts";
import { defineCheck } from "./check.ts";
import type { Context, CheckResult } from "../queries/context.ts";
import { equalClaim } from "../queries/equal-claim.ts";
import { beganOn, beginningOf, creatorOf } from "../../model/identities/traits.ts";
import { addDays, type Day } from "../../model/instant.ts";
import type { WhyStated } from "../../model/reasons/approvals.ts";
import { isBot, rolesOn, samePerson } from "../../model/roster.ts";
import { sightOf } from "../queries/approvals.ts";
import { inStatement } from "../queries/named-approvals.ts";

/** An approval is for a year of what it names: a key that replaces a key within it needs no other. */
const APPROVED_DAYS = 365;

/**
 * GitHub tells the day an identity began, not the minute it was first used, so an approval of the same day counts as
 * before. One approval may cover identities that follow each other, a key that replaces a key: it was there first.
 * Where GitHub does not tell that day, an approval after the first scan that saw it came too late all the same, and an
 * earlier one is only stated. What only the document says is stated; a pass takes that somebody was seen to approve the words, before the identity
 * began and no longer ago than an approval lasts.
 */
export const identityWasApprovedBeforeUse = defineCheck({
  words,
  controls: ["PRV-01"],
  restsOnStatement: true,
  appliesTo: "identity",
  needs: [],
  suggests: "escalate",
  parameters: [],
  assess: (identity, context): CheckResult<ReasonsOf<typeof words>> => {
    const { ownership, contested } = context;
    const equal = equalClaim(contested);
    if (equal !== null) return { outcome: "fail", ...equal };
    if (ownership === null) return { outcome: "fail", reason: "no-statement", with: {} };
    const { statement, data } = ownership;
    const { approval } = data;
    if (approval === null) return { outcome: "fail", reason: "no-approval", with: { statement } };
    const began = beganOn(identity);
    const day = began ?? context.firstSeen ?? context.today;
    if (approval.at > day) {
      const how = began === null ? "observed" : (beginningOf(identity.kind) ?? "observed");
      return { outcome: "fail", reason: "approved-too-late", with: { how, on: day, approved: approval.at } };
    }
    return (
      lacking(approval, creatorOf(identity), ownership, context) ??
      seen(approval, { day, isTold: began !== null }, ownership, context)
    );
  },
});

function lacking(
  { by, at }: { by: string; at: string },
  creator: string | null,
  { business_owner: owner, technical_steward: steward }: NonNullable<Context["ownership"]>,
  { governance }: Context,
): CheckResult<ReasonsOf<typeof words>> | null {
  const is = (login: string | null) => login !== null && samePerson(login, by);
  const part = is(creator) ? "creator" : is(owner) ? "owner" : is(steward) ? "steward" : null;
  if (isBot(by)) return { outcome: "fail", reason: "approved-by-a-bot", with: { by } };
  if (part !== null) return { outcome: "fail", reason: "approver-is-not-independent", with: { by, part } };
  if (governance.entities.length > 0 && rolesOn(by, at, governance).length === 0)
    return { outcome: "fail", reason: "approver-was-on-no-roster", with: { by, at } };
  return null;
}

function seen(
  { by, at }: { by: string; at: Day },
  { day, isTold }: { day: Day; isTold: boolean },
  { statement, data }: NonNullable<Context["ownership"]>,
  { pipeline }: Context,
): CheckResult<ReasonsOf<typeof words>> {
  const [named] = inStatement(data);
  if (named === undefined) throw new Error("an approval that is there is not named");
  const sight = sightOf(statement, named, pipeline.approvals);
  const isOld = (on: Day) => addDays(on, APPROVED_DAYS) < day;
  const stated = ({ why, pull, on }: { why: WhyStated; pull: number | null; on: Day | null }) =>
    ({ outcome: "stated", reason: "only-stated", with: { by, at, statement, why, pull, on } }) as const;
  if (isTold && isOld(at)) return stated({ why: "long-before", pull: null, on: day });
  if (!sight.isSeen) return stated(sight);
  const { pull, on } = sight;
  if (on > day) return stated({ why: "seen-later", pull, on });
  if (!isTold) return stated({ why: "beginning-not-told", pull, on: null });
  return { outcome: "pass", reason: "approved", with: { by, at, statement, pull, seen: on } };
}
