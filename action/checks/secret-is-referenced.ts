import { dayOf } from "../../model/instant.ts";
import { count } from "../../model/count.ts";
import { defineCheck } from "./check.ts";
import { limitFrom } from "./terms/limit.ts";
import { quote, quoteAll } from "./terms/quote.ts";
import { NO_REACH, reachIds, reachOf } from "./terms/reach.ts";
import { referenceTo } from "./terms/references.ts";

/**
 * A fail names no first day: the secret may have lost its last reference long after the limit was reached.
 * An environment's secret counts as referenced when any workflow of its repository names it.
 */
export const secretIsReferenced = defineCheck({
  id: "secret-is-referenced",
  question: "Does a workflow the secret reaches name it?",
  risk: "A secret no workflow uses is a credential that nobody would miss and everybody can still take.",
  remedy: "Delete the secret and revoke the credential it holds where that was issued.",
  controls: ["ROT-03"],
  appliesTo: "actions-secret",
  needs: ["repositories", "workflow-files"],
  parameters: ["orphan.days"],
  reach: reachIds,
  assess: (secret, { snapshot, parameter, today }) => {
    // An archived repository runs no workflow, so what its files name uses nothing.
    const reached = reachOf(secret, snapshot)?.filter(({ facts }) => !facts.archived) ?? null;
    if (reached === null) return { outcome: "unknown", because: NO_REACH };
    const found = reached.map((repository) => ({
      name: repository.name,
      reference: referenceTo(secret.title, repository),
    }));
    const named = found.find(({ reference }) => reference.use === "named");
    if (named?.reference.use === "named")
      return {
        outcome: "pass",
        because: `${quote(named.reference.workflow)} in ${quote(named.name)} names it.`,
      };
    const any = found.find(({ reference }) => reference.use === "any");
    if (any?.reference.use === "any")
      return {
        outcome: "pass",
        because: `${quote(any.reference.workflow)} in ${quote(any.name)} can read every secret, this one included.`,
      };
    const unread = found.filter(({ reference }) => reference.use === "unread").map(({ name }) => name);
    if (unread.length > 0)
      return { outcome: "unknown", because: `The workflow files of ${quoteAll(unread)} were not read.` };
    const days = parameter("orphan.days");
    const { reached: last, over } = limitFrom(dayOf(secret.facts.created_at), days, today);
    const counts = { parameter: "orphan.days" as const, from: dayOf(secret.facts.created_at) };
    const rule = `No workflow it reaches names it, and a secret may exist ${count(days, "day")} without one`;
    return over
      ? { outcome: "fail", because: `${rule}; this one reached that on ${last}.`, counts }
      : { outcome: "pass", because: `${rule}; this one reaches that on ${last}.`, counts };
  },
});
