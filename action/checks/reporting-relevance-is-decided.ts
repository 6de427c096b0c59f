import { defineEnglishCheck } from "./check.ts";
import { quote, quoteAll } from "../../model/quote.ts";

/** What nobody decided is presumed to matter, so that the lack is a finding wherever the identity is used. */
export const reportingRelevanceIsDecided = defineEnglishCheck({
  id: "reporting-relevance-is-decided",
  question: "Did somebody decide, with a reason, whether the identity matters to financial reporting?",
  risk: "An identity that nobody placed is left out of the assessment although it may touch figures.",
  remedy:
    "Write into its statement what it can do to data that ends in reporting, why, who decided and when.",
  controls: ["INV-03"],
  restsOnStatement: true,
  appliesTo: "identity",
  needs: [],
  parameters: [],
  assess: (_identity, { ownership, contested, today }) => {
    const presumed = "so it is presumed to matter";
    if (contested.length > 0)
      return {
        outcome: "fail",
        because: `The statements ${quoteAll(contested)} claim it with equal weight, ${presumed}.`,
      };
    if (ownership === null)
      return { outcome: "fail", because: `No ownership statement decides it, ${presumed}.` };
    const { reporting } = ownership.data;
    const file = quote(ownership.statement);
    if (reporting === null) return { outcome: "fail", because: `${file} does not decide it, ${presumed}.` };
    const { capabilities, decided_by: by, decided_on: on } = reporting;
    if (on > today)
      return { outcome: "fail", because: `${file} dates the decision ${on}, which is yet to come.` };
    const what = capabilities.length === 0 ? "nothing" : capabilities.join(", ");
    return {
      outcome: "pass",
      because: `${quote(by)} decided on ${on} what it can do to reporting data: ${what}.`,
    };
  },
});
