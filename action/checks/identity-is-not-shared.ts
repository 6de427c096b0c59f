import { defineEnglishCheck } from "./check.ts";
import { quote, quoteAll } from "../../model/quote.ts";

/** GitHub records the credential and never the hand that used it, so only its statement can say whose hands there are. */
export const identityIsNotShared = defineEnglishCheck({
  id: "identity-is-not-shared",
  question: "Can what the identity does be laid to one team or one job?",
  risk: "An act with a shared credential was approved for all and done by nobody in particular.",
  remedy: "Give each team or job a credential of its own.",
  controls: ["LOG-01", "REV-03"],
  restsOnStatement: true,
  appliesTo: "identity",
  needs: [],
  parameters: [],
  assess: (_identity, { ownership, contested }) => {
    if (contested.length > 0)
      return {
        outcome: "unknown",
        because: `The statements ${quoteAll(contested)} claim it with equal weight, so neither says who uses it.`,
      };
    if (ownership === null)
      return { outcome: "unknown", because: "No ownership statement says who uses it; write one." };
    return ownership.data.shared
      ? {
          outcome: "fail",
          because: `${quote(ownership.statement)} says that several people or teams use it.`,
        }
      : { outcome: "pass", because: `${quote(ownership.statement)} names no sharing of it.` };
  },
});
