import { defineEnglishCheck } from "./check.ts";
import type { Context, Judgement } from "../queries/context.ts";
import { begunOf } from "../queries/begun.ts";
import { creatorOf } from "../queries/people.ts";
import { quote, quoteAll } from "../../model/quote.ts";
import { isBot, rolesOn, samePerson } from "../../model/roster.ts";

/**
 * GitHub tells the day an identity began, not the minute it was first used, so an approval of the same day counts as
 * before. One approval may cover identities that follow each other, a key that replaces a key: it was there first.
 */
export const identityWasApprovedBeforeUse = defineEnglishCheck({
  id: "identity-was-approved-before-use",
  question: "Did somebody else approve the identity before it existed?",
  risk: "An access path that nobody authorised is there before anyone can say no.",
  remedy:
    "Have somebody on a roster who neither created nor owns it approve it, write the approval into its statement, and issue it anew.",
  controls: ["PRV-01"],
  restsOnStatement: true,
  appliesTo: "identity",
  needs: [],
  parameters: [],
  assess: (identity, context) => {
    const { ownership, contested } = context;
    if (contested.length > 0)
      return {
        outcome: "fail",
        because: `The statements ${quoteAll(contested)} claim it with equal weight, so neither carries its approval.`,
      };
    if (ownership === null)
      return { outcome: "fail", because: "No ownership statement carries an approval of it." };
    const { approval } = ownership.data;
    const file = quote(ownership.statement);
    if (approval === null) return { outcome: "fail", because: `${file} carries no approval.` };
    const begun = begunOf(identity);
    if (approval.at > begun.day)
      return {
        outcome: "fail",
        because: `It was ${begun.what} on ${begun.day} and approved on ${approval.at}, after that.`,
      };
    return approver(approval, creatorOf(identity), ownership, context);
  },
});

function approver(
  { by, at }: { by: string; at: string },
  creator: string | null,
  { statement, business_owner: owner, technical_steward: steward }: NonNullable<Context["ownership"]>,
  { governance }: Context,
): Judgement {
  const is = (login: string | null) => login !== null && samePerson(login, by);
  const part = is(creator) ? "created it" : is(owner) ? "owns it" : is(steward) ? "keeps it" : null;
  if (isBot(by)) return { outcome: "fail", because: `${quote(by)} approved it, and only a person can.` };
  if (part !== null)
    return { outcome: "fail", because: `${quote(by)} approved it and ${part}, which is one pair of hands.` };
  if (governance.entities.length > 0 && rolesOn(by, at, governance).length === 0)
    return {
      outcome: "fail",
      because: `${quote(by)} approved it on ${at} and was on no entity's roster that day.`,
    };
  return { outcome: "pass", because: `${quote(by)} approved it on ${at}, as ${quote(statement)} says.` };
}
