import { dayOf } from "../../model/instant.ts";
import { listed } from "../../model/reasons/names.ts";
import { secretIsReferenced as words } from "../../model/reasons/secret-is-referenced.ts";
import { defineCheck } from "./check.ts";
import { limitFrom } from "../queries/limit.ts";
import { noPlan, NO_REACH, reachIds, reachOf, running } from "../queries/reach.ts";
import { referenceTo } from "../queries/references.ts";

/**
 * A fail names no first day: the secret may have lost its last reference long after the limit was reached.
 * An environment's secret counts as referenced when any workflow of its repository names it.
 */
export const secretIsReferenced = defineCheck({
  words,
  controls: ["ROT-03"],
  appliesTo: "actions-secret",
  needs: ["repositories", "workflow-files"],
  suggests: "revoke",
  // GitHub records no use of a secret: what no workflow names is taken for unused.
  revalidates: "dormant",
  parameters: ["orphan.days"],
  reach: reachIds,
  assess: (secret, { snapshot, parameter, tier, today }) => {
    const reach = reachOf(secret, snapshot);
    if (reach === null) return { outcome: "unknown", ...NO_REACH };
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
    if (named?.use === "named")
      return { outcome: "pass", reason: "workflow-names-it", with: { workflow: named.workflow }, restsOn };
    const any = references.find(({ use }) => use === "any");
    if (any?.use === "any")
      return {
        outcome: "pass",
        reason: "workflow-reads-every-secret",
        with: { workflow: any.workflow },
        restsOn,
      };
    const unread = found.filter(({ reference }) => reference.use === "unread").map(({ name }) => name);
    if (unread.length > 0)
      return {
        outcome: "unknown",
        reason: "workflow-files-not-read",
        with: { repositories: listed(unread) },
      };
    const unseen = references.find(({ use }) => use === "unseen");
    if (unseen?.use === "unseen") return { outcome: "unknown", ...unseen.why };
    const using = perhaps.filter((one) => referenceTo(secret.title, one, snapshot).use !== "none");
    if (using.length > 0) return { outcome: "unknown", ...noPlan(using) };
    const days = parameter("orphan.days");
    const from = dayOf(secret.facts.created_at);
    const { reached, over } = limitFrom(from, days, today);
    const data = { limit: "orphan.days" as const, tier, days, from, reached };
    return over
      ? { outcome: "fail", reason: "not-referenced-too-long", with: data }
      : { outcome: "pass", reason: "not-referenced-yet", with: data };
  },
});
