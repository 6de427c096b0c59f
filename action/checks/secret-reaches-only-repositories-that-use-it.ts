import { count } from "../../model/count.ts";
import { defineCheck } from "./check.ts";
import { quoteAll } from "./terms/quote.ts";
import { NO_REACH, reachIds, reachOf } from "./terms/reach.ts";
import { referenceTo } from "./terms/references.ts";

/** Use means that a workflow of the repository names the secret, or can read every secret. */
export const secretReachesOnlyRepositoriesThatUseIt = defineCheck({
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
    const reached = reachOf(secret, snapshot);
    if (reached === null) return { outcome: "unknown", because: NO_REACH };
    const uses = reached.map((repository) => ({
      name: repository.name,
      use: referenceTo(secret.title, repository).use,
    }));
    const unread = uses.filter(({ use }) => use === "unread").map(({ name }) => name);
    if (unread.length > 0)
      return { outcome: "unknown", because: `The workflow files of ${quoteAll(unread)} were not read.` };
    const idle = uses.filter(({ use }) => use === "none").map(({ name }) => name);
    if (idle.length === 0)
      return { outcome: "pass", because: "The workflows of every repository the secret reaches use it." };
    return {
      outcome: "fail",
      because: `The secret reaches ${count(reached.length, "repository", "repositories")}; the workflows of ${quoteAll(idle)} do not use it.`,
    };
  },
});
