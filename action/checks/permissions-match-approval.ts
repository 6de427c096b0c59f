import { defineEnglishCheck } from "./check.ts";
import { growth, permissionsOf } from "../queries/permissions.ts";
import { quote, quoteAll } from "../../model/quote.ts";

/**
 * An approval that does not say what was approved proves nothing about what the identity may do today. Where the
 * strict limits hold that is an open question; elsewhere an approval in principle is accepted practice, and what a
 * token may change must be stated anyway (token-permissions-are-stated).
 */
export const permissionsMatchApproval = defineEnglishCheck({
  id: "permissions-match-approval",
  question: "Does the identity hold no more than was approved?",
  risk: "Permissions that grow after the approval were approved by nobody.",
  remedy:
    "Take away what is more, or have the increase approved and write the permissions into the approval.",
  controls: ["LPE-01", "PRV-01"],
  appliesTo: "identity",
  needs: [],
  parameters: [],
  exempt: (identity) =>
    permissionsOf(identity) === null ? "GitHub does not show what the credential in a secret can do." : null,
  assess: (identity, { ownership, tier }) => {
    const actual = permissionsOf(identity);
    const approval = ownership?.data.approval ?? null;
    if (actual === null || approval === null)
      return {
        outcome: "not-applicable",
        because: "No approval is on record to compare with; identity-was-approved-before-use asks for one.",
      };
    const file = quote(ownership?.statement ?? "");
    if (approval.permissions === null)
      return tier === "strict"
        ? {
            outcome: "unknown",
            because: `The approval in ${file} does not record what was approved; write its permissions there.`,
          }
        : { outcome: "not-applicable", because: `The approval in ${file} does not record permissions.` };
    const more = growth(actual, approval.permissions);
    return more.length === 0
      ? { outcome: "pass", because: `It holds no more than was approved on ${approval.at} in ${file}.` }
      : {
          outcome: "fail",
          because: `It holds ${quoteAll(more, more.length)}, which the approval of ${approval.at} in ${file} does not cover.`,
        };
  },
});
