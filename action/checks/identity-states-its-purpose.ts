import { defineEnglishCheck } from "./check.ts";
import { quote } from "../../model/quote.ts";

export const identityStatesItsPurpose = defineEnglishCheck({
  id: "identity-states-its-purpose",
  question: "Is it written down what the identity is for and why a person's own credentials cannot do it?",
  risk: "Without a stated purpose nobody can tell whether its access is still needed or too wide.",
  remedy: "State `purpose` and `why_non_human` in its ownership statement under controls/identities.",
  controls: ["INV-02"],
  restsOnStatement: true,
  appliesTo: "identity",
  needs: [],
  parameters: [],
  assess: (_identity, { ownership }) => {
    if (ownership === null)
      return {
        outcome: "fail",
        because: "No ownership statement is in force for it, so no purpose is stated.",
      };
    const { statement, data } = ownership;
    if (data.purpose === null && data.why_non_human === null)
      return {
        outcome: "fail",
        because: `${quote(statement)} states neither its purpose nor why it is not a person.`,
      };
    if (data.purpose === null)
      return { outcome: "fail", because: `${quote(statement)} does not state its purpose.` };
    if (data.why_non_human === null)
      return { outcome: "fail", because: `${quote(statement)} does not state why it is not a person.` };
    return { outcome: "pass", because: `${quote(statement)} states its purpose and why it is not a person.` };
  },
});
