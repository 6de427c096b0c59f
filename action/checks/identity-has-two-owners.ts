import { defineCheck } from "./check.ts";
import { quote, quoteAll } from "./terms/quote.ts";

const isBot = (login: string) => login.endsWith("[bot]");

export const identityHasTwoOwners = defineCheck({
  id: "identity-has-two-owners",
  question:
    "Do two different people answer for the identity, one for its business use and one for its upkeep?",
  risk: "Nobody reviews, rotates or revokes a credential that nobody answers for.",
  remedy:
    "Write an ownership statement under controls/identities that names a business owner and a technical steward.",
  controls: ["INV-02"],
  appliesTo: "identity",
  needs: [],
  parameters: [],
  assess: (_identity, { ownership, contested }) => {
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
    if (owner.toLowerCase() === steward.toLowerCase())
      return {
        outcome: "fail",
        because: `${quote(statement)} names ${quote(owner)} as both owner and steward.`,
      };
    return {
      outcome: "pass",
      because: `${quote(owner)} answers for its business use and ${quote(steward)} for its upkeep.`,
    };
  },
});
