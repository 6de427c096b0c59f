import { count } from "../../model/count.ts";
import { defineEnglishCheck } from "./check.ts";
import { quoteAll } from "../../model/quote.ts";
import { noPlan, NO_REACH, reachIds, reachOf } from "../queries/reach.ts";
import { referenceTo } from "../queries/references.ts";
import { readToEnd } from "../queries/runs.ts";

/** Use means that a workflow of the repository names the secret, or can read every secret. */
export const secretReachesOnlyRepositoriesThatUseIt = defineEnglishCheck({
  id: "secret-reaches-only-repositories-that-use-it",
  question: "Does the organisation's secret reach only repositories whose workflows use it?",
  risk: "Whoever can push a workflow to any repository it reaches can read it.",
  remedy: "Set the secret's repository access to Selected repositories and select those that use it.",
  controls: ["LPE-01"],
  appliesTo: "actions-secret",
  needs: ["repositories", "workflow-files"],
  parameters: [],
  reach: reachIds,
  exempt: ({ facts }) =>
    facts.level === "organization" ? null : "A secret of this level reaches one repository only.",
  assess: (secret, { snapshot }) => {
    const reach = reachOf(secret, snapshot);
    if (reach === null) return { outcome: "unknown", because: NO_REACH };
    const uses = reach.sure.map((one) => ({ one, reference: referenceTo(secret.title, one, snapshot) }));
    const idle = uses.filter(({ reference }) => reference.use === "none").map(({ one }) => one);
    // A repository that was not read to its end takes nothing from the others that do not use it.
    const certain = idle.filter((one) => readToEnd(one, snapshot));
    const unread = uses.filter(({ reference }) => reference.use === "unread").map(({ one }) => one.name);
    if (certain.length > 0)
      return {
        outcome: "fail",
        because: `The secret reaches ${count(reach.sure.length, "repository", "repositories")}; the workflows of ${quoteAll(certain.map(({ name }) => name))} do not use it.`,
        restsOn: { sources: ["workflow-files"], repositories: certain.map(({ id }) => id) },
      };
    if (unread.length > 0)
      return { outcome: "unknown", because: `The workflow files of ${quoteAll(unread)} were not read.` };
    const unseen = uses.map(({ reference }) => reference).find(({ use }) => use === "unseen");
    if (unseen?.use === "unseen") return { outcome: "unknown", because: unseen.because };
    const perhaps = reach.perhaps.filter((one) => referenceTo(secret.title, one, snapshot).use === "none");
    return perhaps.length > 0
      ? { outcome: "unknown", because: noPlan(perhaps) }
      : { outcome: "pass", because: "The workflows of every repository the secret reaches use it." };
  },
});
