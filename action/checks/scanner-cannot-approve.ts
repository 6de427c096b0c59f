import { defineCheck } from "./check.ts";
import { quote, quoteAll } from "./terms/quote.ts";
import { reviewersOn } from "./terms/reviewers.ts";
import { NO_SCANNER, scannerOf } from "./terms/scanner.ts";

/**
 * To open the evidence's pull request the scanner needs `pull_requests: write`, with which one can approve as well;
 * but GitHub lets nobody approve a pull request of their own. What must not be is a scanner that changes the rules,
 * or that is a reviewer's own token.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/approving-a-pull-request-with-required-reviews
 */
const RULES = ["administration", "members", "organization_administration"] as const;

export const scannerCannotApprove = defineCheck({
  id: "scanner-cannot-approve",
  question: "Is what scans and writes evidence kept from approving it?",
  risk: "A scanner that can approve what it wrote, or lift the rule that asks for approval, needs nobody else.",
  remedy: "Scan as an App of its own that administers nothing, and with no reviewer's token.",
  controls: ["CHG-02"],
  appliesTo: "organization",
  needs: [],
  parameters: [],
  assess: ({ login }, { pipeline: { credential }, governance, today }) => {
    const scanner = scannerOf(credential);
    if (credential === null || scanner === null) return { outcome: "unknown", because: NO_SCANNER };
    const who = quote(credential.identity);
    if (scanner.kind === "token") {
      const reviews =
        scanner.owner !== null && reviewersOn(today, login, governance).has(scanner.owner.toLowerCase());
      return reviews
        ? { outcome: "fail", because: `The ${who} scans, and its owner reviews the evidence.` }
        : { outcome: "unknown", because: `GitHub does not show what the ${who}, which scans, may do.` };
    }
    const held = RULES.filter((name) => {
      const level = credential.permissions?.[name];
      return level !== undefined && level !== "read" && level !== "none";
    });
    return held.length > 0
      ? {
          outcome: "fail",
          because: `${who} scans and may write ${quoteAll(held)}, with which rules are lifted.`,
        }
      : {
          outcome: "pass",
          because: `${who} scans; it may change no rule, and GitHub lets nobody approve a pull request of their own.`,
        };
  },
});
