import { defineEnglishCheck } from "./check.ts";
import { dutiesOf } from "../identities/ask.ts";
import { placesOf } from "../identities/ask.ts";
import { holdersOf } from "../queries/people.ts";
import { quote, quoteAll } from "../../model/quote.ts";
import { reviewersOn } from "../queries/reviewers.ts";
import { samePerson } from "../../model/roster.ts";

/**
 * Whoever can write evidence must not be the one who approves it. A push, an approval given by a machine and a rule
 * that is lifted each count as writing.
 */
export const evidenceWriterDoesNotReview = defineEnglishCheck({
  id: "evidence-writer-does-not-review",
  question: "Is the identity kept from writing evidence that its own holder reviews?",
  risk: "Evidence that a reviewer can write proves what the reviewer wants.",
  remedy: "Leave the governance repository out of what the identity reaches, or let somebody else hold it.",
  controls: ["SOD-01"],
  appliesTo: "identity",
  needs: ["repositories"],
  parameters: [],
  exempt: (identity) => {
    if (identity.kind === "actions-secret")
      return "GitHub does not show what the credential in a secret can do.";
    return identity.kind === "deploy-key" && identity.facts.read_only ? HARMLESS : null;
  },
  assess: (identity, { snapshot, governance, ownership, today, pipeline }) => {
    const duties = dutiesOf(identity, ownership);
    if (!WRITING.some((duty) => duties?.has(duty))) return { outcome: "not-applicable", because: HARMLESS };
    const ledger = pipeline.governance;
    if (ledger === null)
      return { outcome: "unknown", because: "Which repository holds the evidence is not known to the scan." };
    if (!samePerson(ledger.owner, snapshot.organization.login))
      return { outcome: "not-applicable", because: "The evidence is kept in another organisation." };
    const places = placesOf(identity, snapshot);
    if (places === null)
      return { outcome: "unknown", because: "Which repositories it reaches could not be read." };
    if (!places.some((name) => samePerson(name, ledger.name)))
      return { outcome: "not-applicable", because: "It does not reach the governance repository." };
    const reviewers = reviewersOn(today, snapshot.organization.login, governance);
    const holders = holdersOf(identity, ownership);
    const both = holders.filter((login) => reviewers.has(login));
    if (both.length > 0)
      return {
        outcome: "fail",
        because: `It can write to ${quote(ledger.name)}, and ${quoteAll(both)} holds it and reviews what is there.`,
      };
    return holders.length === 0
      ? { outcome: "unknown", because: "Neither GitHub nor an ownership statement says who holds it." }
      : { outcome: "pass", because: `It can write to ${quote(ledger.name)}, and no reviewer holds it.` };
  },
});

const HARMLESS = "It can write nothing.";
const WRITING = ["initiate", "approve", "alter-rules"] as const;
