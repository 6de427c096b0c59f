import { dayOf } from "../../model/instant.ts";
import { count } from "../../model/count.ts";
import { defineEnglishCheck } from "./check.ts";
import { limitFrom } from "../queries/limit.ts";
import { quoteAll } from "../../model/quote.ts";
import { noPlan, NO_REACH, reachIds, reachOf, running } from "../queries/reach.ts";
import { referenceTo } from "../queries/references.ts";

/**
 * A fail names no first day: the secret may have lost its last reference long after the limit was reached.
 * An environment's secret counts as referenced when any workflow of its repository names it.
 */
export const secretIsReferenced = defineEnglishCheck({
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
    const reach = reachOf(secret, snapshot);
    if (reach === null) return { outcome: "unknown", because: NO_REACH };
    // An archived repository runs no workflow, so what its files name uses nothing.
    const { sure, perhaps } = running(reach);
    const found = sure.map((one) => ({
      name: one.name,
      reference: referenceTo(secret.title, one, snapshot),
    }));
    const references = found.map(({ reference }) => reference);
    // What other files hold takes nothing from the one that names it.
    const restsOn = { sources: [], repositories: [] };
    const named = references.find(({ use }) => use === "named");
    if (named?.use === "named") return { outcome: "pass", because: `${named.workflow} names it.`, restsOn };
    const any = references.find(({ use }) => use === "any");
    if (any?.use === "any")
      return {
        outcome: "pass",
        because: `${any.workflow} can read every secret, this one included.`,
        restsOn,
      };
    const unread = found.filter(({ reference }) => reference.use === "unread").map(({ name }) => name);
    if (unread.length > 0)
      return { outcome: "unknown", because: `The workflow files of ${quoteAll(unread)} were not read.` };
    const unseen = references.find(({ use }) => use === "unseen");
    if (unseen?.use === "unseen") return { outcome: "unknown", because: unseen.because };
    const using = perhaps.filter((one) => referenceTo(secret.title, one, snapshot).use !== "none");
    if (using.length > 0) return { outcome: "unknown", because: noPlan(using) };
    const days = parameter("orphan.days");
    const { reached: last, over } = limitFrom(dayOf(secret.facts.created_at), days, today);
    const rule = `No workflow it reaches names it, and a secret may exist ${count(days, "day")} without one`;
    return over
      ? { outcome: "fail", because: `${rule}; this one reached that on ${last}.` }
      : { outcome: "pass", because: `${rule}; this one reaches that on ${last}.` };
  },
});
