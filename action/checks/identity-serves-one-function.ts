import type { Governance } from "../../model/governance.ts";
import type { ObservedIdentityOf, Snapshot } from "../../model/snapshot.ts";
import { defineCheck, type Judgement } from "./check.ts";
import { placesOf } from "./terms/financial-reach.ts";
import { quote, quoteAll } from "./terms/quote.ts";
import { NO_REACH, reachIds, reachOf } from "./terms/reach.ts";
import { referenceTo } from "./terms/references.ts";
import { isFinancial } from "./terms/systems.ts";

/**
 * What a token may reach it may be used for. An organisation's secret is judged by the repositories whose workflows
 * use it; how much wider its reach is than its use is another question.
 */
export const identityServesOneFunction = defineCheck({
  id: "identity-serves-one-function",
  question: "Is the identity used by financial systems or by engineering, and not by both?",
  risk: "Who approves, reconciles and releases is blurred when finance and engineering share one credential.",
  remedy: "Issue one credential for the financial systems and another one for the rest.",
  controls: ["SOD-01"],
  appliesTo: "identity",
  needs: ["repositories", "workflow-files"],
  parameters: [],
  reach: (identity, snapshot) => (identity.kind === "actions-secret" ? reachIds(identity, snapshot) : []),
  exempt: ({ repository }, { systems }) => {
    if (repository !== null) return "It belongs to one repository.";
    return systems.length === 0 ? "No financial system is stated." : null;
  },
  assess: (identity, { snapshot, governance }) => {
    if (identity.kind === "actions-secret") return ofSecret(identity, snapshot, governance);
    const places = placesOf(identity, snapshot);
    return places === null
      ? { outcome: "unknown", because: "Which repositories it reaches could not be read." }
      : (mixed(places, governance, "reaches") ?? {
          outcome: "pass",
          because: "It does not reach repositories of both financial systems and others.",
        });
  },
});

function mixed(
  names: readonly string[],
  governance: Governance,
  verb: "reaches" | "is used by",
): Judgement | null {
  const financial = names.filter((name) => isFinancial(name, governance)).sort();
  const others = names.filter((name) => !isFinancial(name, governance)).sort();
  const [first] = others;
  return financial.length === 0 || first === undefined
    ? null
    : {
        outcome: "fail",
        because: `It ${verb} ${quoteAll(financial)} of the financial systems, and ${quote(first)}${
          others.length > 1 ? ` and ${others.length - 1} more` : ""
        } that belong to none.`,
      };
}

function ofSecret(
  secret: ObservedIdentityOf<"actions-secret">,
  snapshot: Snapshot,
  governance: Governance,
): Judgement {
  const reached = reachOf(secret, snapshot)?.filter(({ facts }) => !facts.archived) ?? null;
  if (reached === null) return { outcome: "unknown", because: NO_REACH };
  const uses = reached.map((one) => ({ name: one.name, use: referenceTo(secret.title, one).use }));
  const using = uses.filter(({ use }) => use === "named" || use === "any").map(({ name }) => name);
  const unread = uses.filter(({ use }) => use === "unread").map(({ name }) => name);
  const fail = mixed(using, governance, "is used by");
  if (fail !== null) return fail;
  return unread.length > 0
    ? { outcome: "unknown", because: `The workflow files of ${quoteAll(unread)} were not read.` }
    : { outcome: "pass", because: "No workflows of both financial systems and others use it." };
}
