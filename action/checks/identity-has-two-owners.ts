import { defineEnglishCheck } from "./check.ts";
import type { Context } from "../queries/context.ts";
import { lookUp } from "../queries/look-up.ts";
import { quote, quoteAll } from "../../model/quote.ts";
import { isBot, rolesOn, samePerson } from "../../model/roster.ts";

/** Both must be able to answer: members of the organisation and, where entities keep rosters, on one today. */
export const identityHasTwoOwners = defineEnglishCheck({
  id: "identity-has-two-owners",
  question:
    "Do two different people answer for the identity, one for its business use and one for its upkeep?",
  risk: "Nobody reviews, rotates or revokes a credential that nobody answers for.",
  remedy:
    "Write an ownership statement under controls/identities that names a business owner and a technical steward, both members and on a roster.",
  controls: ["INV-02"],
  restsOnStatement: true,
  appliesTo: "identity",
  needs: ["members"],
  parameters: [],
  assess: (_identity, { ownership, contested, snapshot, governance, today }) => {
    if (contested.length > 0)
      return {
        outcome: "fail",
        because: `The statements ${quoteAll(contested)} claim it with equal weight, so neither names its owners.`,
      };
    if (ownership === null) return { outcome: "fail", because: "No ownership statement names it." };
    const { statement, business_owner: owner, technical_steward: steward } = ownership;
    const missing = owner === null ? "business owner" : "technical steward";
    if (owner === null && steward === null)
      return { outcome: "fail", because: `${quote(statement)} names neither owner nor steward.` };
    if (owner === null || steward === null)
      return { outcome: "fail", because: `${quote(statement)} names no ${missing}.` };
    if (isBot(owner) || isBot(steward))
      return {
        outcome: "fail",
        because: `${quote(statement)} names a bot, and only a person can answer for it.`,
      };
    if (samePerson(owner, steward))
      return {
        outcome: "fail",
        because: `${quote(statement)} names ${quote(owner)} as both owner and steward.`,
      };
    const people = [owner, steward];
    const { member } = lookUp(snapshot);
    if (member === null)
      return { outcome: "unknown", because: "The members of the organisation could not be read to the end." };
    const strangers = people.filter((login) => !member(login));
    if (strangers.length > 0) return { outcome: "fail", because: `${are(strangers)} of the organisation.` };
    const unlisted = people.filter((login) => !isOnRoster(login, governance, today));
    if (unlisted.length > 0)
      return { outcome: "fail", because: `No entity's roster lists ${quoteAll(unlisted)} on this day.` };
    return {
      outcome: "pass",
      because: `${quote(owner)} answers for its business use and ${quote(steward)} for its upkeep.`,
    };
  },
});

const are = (logins: readonly string[]) =>
  `${quoteAll(logins)} ${logins.length === 1 ? "is not a member" : "are not members"}`;

/** True as well while no entity is stated: then there is no roster to be on. */
const isOnRoster = (login: string, governance: Context["governance"], today: Context["today"]) =>
  governance.entities.length === 0 || rolesOn(login, today, governance).length > 0;
