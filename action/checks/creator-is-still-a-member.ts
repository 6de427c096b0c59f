import { count } from "../../model/count.ts";
import { defineEnglishCheck } from "./check.ts";
import { lookUp } from "../queries/look-up.ts";
import { creatorOf } from "../queries/people.ts";
import { quote } from "../../model/quote.ts";
import { isBot } from "../../model/roster.ts";

/** The day a person left is not in what GitHub lists, so the grace that the limit allows is stated, not counted. */
export const creatorIsStillAMember = defineEnglishCheck({
  id: "creator-is-still-a-member",
  question: "Is whoever created the credential still a member of the organisation?",
  risk: "A leaver may have kept a copy, and nobody knows where else it is.",
  remedy: "Replace the credential with one that a present member creates, and revoke the old one.",
  controls: ["ROT-03"],
  appliesTo: "identity",
  needs: ["members"],
  parameters: ["revoke.sla_days"],
  exempt: (identity) => {
    if (identity.kind === "actions-secret") return "GitHub does not record who stored an Actions secret.";
    const creator = creatorOf(identity);
    return creator !== null && isBot(creator)
      ? `The App ${quote(creator)} created it, and an App is not a member.`
      : null;
  },
  assess: (identity, { snapshot, parameter }) => {
    const creator = creatorOf(identity);
    if (creator === null)
      return {
        outcome: "unknown",
        because: "GitHub does not say who added it; replace it to have a name on record.",
      };
    const { member } = lookUp(snapshot);
    if (member === null)
      return { outcome: "unknown", because: "The members of the organisation could not be read to the end." };
    return member(creator)
      ? { outcome: "pass", because: `${quote(creator)}, who created it, is a member of the organisation.` }
      : {
          outcome: "fail",
          because: `${quote(creator)}, who created it, is not a member of the organisation, and a credential may outlive a membership by ${count(parameter("revoke.sla_days"), "day")}.`,
        };
  },
});
