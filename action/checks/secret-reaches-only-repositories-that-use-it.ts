import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { listed } from "../../model/reasons/names.ts";
import { secretReachesOnlyRepositoriesThatUseIt as words } from "../../model/reasons/secret-reaches-only-repositories-that-use-it.ts";
import { defineCheck } from "./check.ts";
import type { CheckResult } from "../queries/context.ts";
import { noPlan, NO_REACH, reachIds, reachOf } from "../queries/reach.ts";
import { referenceTo } from "../queries/references.ts";
import { readToEnd } from "../queries/runs.ts";

/** Use means that a workflow of the repository names the secret, or can read every secret. */
export const secretReachesOnlyRepositoriesThatUseIt = defineCheck({
  words,
  controls: ["LPE-01"],
  appliesTo: "actions-secret",
  needs: ["repositories", "workflow-files"],
  suggests: "modify",
  parameters: [],
  reach: reachIds,
  exempt: ({ facts }) =>
    facts.level === "organization" ? null : { reason: "reaches-one-repository", with: {} },
  assess: (secret, { snapshot }): CheckResult<ReasonsOf<typeof words>> => {
    const reach = reachOf(secret, snapshot);
    if (reach === null) return { outcome: "unknown", ...NO_REACH };
    const uses = reach.sure.map((one) => ({ one, reference: referenceTo(secret.title, one, snapshot) }));
    const idle = uses.filter(({ reference }) => reference.use === "none").map(({ one }) => one);
    // A repository that was not read to its end takes nothing from the others that do not use it.
    const certain = idle.filter((one) => readToEnd(one, snapshot));
    const unread = uses.filter(({ reference }) => reference.use === "unread").map(({ one }) => one.name);
    if (certain.length > 0)
      return {
        outcome: "fail",
        reason: "reaches-without-use",
        with: { reached: reach.sure.length, unused: listed(certain.map(({ name }) => name)) },
        restsOn: { sources: ["workflow-files"], repositories: certain.map(({ id }) => id) },
      };
    if (unread.length > 0)
      return {
        outcome: "unknown",
        reason: "workflow-files-not-read",
        with: { repositories: listed(unread) },
      };
    const unseen = uses.map(({ reference }) => reference).find(({ use }) => use === "unseen");
    if (unseen?.use === "unseen") return { outcome: "unknown", ...unseen.why };
    const perhaps = reach.perhaps.filter((one) => referenceTo(secret.title, one, snapshot).use === "none");
    return perhaps.length > 0
      ? { outcome: "unknown", ...noPlan(perhaps) }
      : { outcome: "pass", reason: "used-wherever-it-reaches", with: {} };
  },
});
