import type { Governance } from "../../model/governance.ts";
import type { ObservedIdentityOf, Snapshot } from "../../model/snapshot.ts";
import { defineEnglishCheck } from "./check.ts";
import type { Judgement } from "../queries/context.ts";
import { placesOf } from "../queries/financial-reach.ts";
import { quote, quoteAll } from "../../model/quote.ts";
import { printReason } from "../../model/reasons/print.ts";
import { secretReach } from "../../model/reasons/secret-reach.ts";
import { unreadWorkflows } from "../../model/reasons/unread-workflows.ts";
import { noPlan, NO_REACH, reachIds, reachOf, running } from "../queries/reach.ts";
import { type Reference, referenceTo } from "../queries/references.ts";
import { isFinancial } from "../queries/systems.ts";

/**
 * What a token may reach it may be used for. An organisation's secret is judged by the repositories whose workflows
 * use it; how much wider its reach is than its use is another question.
 */
export const identityServesOneFunction = defineEnglishCheck({
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

const isUse = ({ reference: { use } }: { reference: Reference }) => use === "named" || use === "any";

function ofSecret(
  secret: ObservedIdentityOf<"actions-secret">,
  snapshot: Snapshot,
  governance: Governance,
): Judgement {
  const reach = reachOf(secret, snapshot);
  if (reach === null) return { outcome: "unknown", because: printReason(NO_REACH, secretReach).en };
  const { sure, perhaps } = running(reach);
  const usesIn = (repositories: typeof sure) =>
    repositories.map((one) => ({ name: one.name, reference: referenceTo(secret.title, one, snapshot) }));
  const found = usesIn(sure);
  const using = found.filter(isUse).map(({ name }) => name);
  const fail = mixed(using, governance, "is used by");
  // What other files hold takes away nothing from those that use it.
  if (fail !== null) return { ...fail, restsOn: { sources: [], repositories: [] } };
  const unread = found.filter(({ reference }) => reference.use === "unread").map(({ name }) => name);
  if (unread.length > 0)
    return { outcome: "unknown", because: `The workflow files of ${quoteAll(unread)} were not read.` };
  const unseen = found.map(({ reference }) => reference).find(({ use }) => use === "unseen");
  if (unseen?.use === "unseen")
    return { outcome: "unknown", because: printReason(unseen.why, unreadWorkflows).en };
  return perhaps.length > 0 && usesIn(perhaps).some(({ reference }) => reference.use !== "none")
    ? { outcome: "unknown", because: printReason(noPlan(perhaps), secretReach).en }
    : { outcome: "pass", because: "No workflows of both financial systems and others use it." };
}
