import { defineEnglishCheck } from "./check.ts";
import { quote } from "../../model/quote.ts";
import { samePerson } from "../../model/roster.ts";
import { NO_SCANNER, scannerOf } from "../queries/scanner.ts";

/**
 * What scans is an identity itself. No source reads App installations or classic tokens yet, and GitHub does not say
 * which of a person's tokens asks, so this can be seen to be wrong and not yet to be right.
 */
export const scannerIsInTheInventory = defineEnglishCheck({
  id: "scanner-is-in-the-inventory",
  question: "Is the credential that scans in the inventory it makes?",
  risk: "A scanner that nobody owns, reviews or renews is the one identity that sees everything.",
  remedy: "Scan as an App or with a fine-grained token of the organisation, and state who owns it.",
  controls: ["CHG-02"],
  appliesTo: "organization",
  needs: ["fine-grained-tokens"],
  parameters: [],
  assess: (_organization, { pipeline: { credential, writer }, snapshot }) => {
    const scanner = scannerOf(credential);
    if (credential === null || scanner === null) return { outcome: "unknown", because: NO_SCANNER };
    const who = quote(credential.identity);
    const beside = writer === null ? "" : ` and ${quote(writer.identity)} publishes`;
    if (scanner.kind === "app")
      return {
        outcome: "unknown",
        because: `${who} scans${beside}, and no source reads App installations yet.`,
      };
    const { owner } = scanner;
    if (owner === null) return { outcome: "unknown", because: NO_SCANNER };
    const own = snapshot.identities.some(
      (one) => one.kind === "fine-grained-token" && samePerson(one.facts.owner, owner),
    );
    return own
      ? {
          outcome: "unknown",
          because: `The inventory holds a token of ${quote(owner)}, and GitHub does not say with which of theirs the scan asked.`,
        }
      : {
          outcome: "fail",
          because: `The ${who} scans, and the inventory holds no token of that person.`,
        };
  },
});
