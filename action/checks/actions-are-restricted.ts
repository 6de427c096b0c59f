import { actionsAreRestricted as words } from "../../model/reasons/actions-are-restricted.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { runsNothing } from "../queries/closely-read.ts";
import type { CheckResult } from "../queries/context.ts";
import { defineCheck } from "./check.ts";

type Result = CheckResult<ReasonsOf<typeof words>>;
const notShown: Result = { outcome: "unknown", reason: "policy-not-shown", with: {} };
const off: Result = { outcome: "not-applicable", reason: "actions-off", with: {} };

/** What the organisation restricts no repository can widen; where it restricts nothing, a repository still may. */
export const actionsAreRestricted = defineCheck({
  words,
  controls: ["TPI-01"],
  appliesTo: "repository",
  needs: ["organization-actions", "repository-actions"],
  parameters: [],
  exempt: runsNothing,
  assess: ({ facts: { actions_policy: policy } }, { snapshot }): Result => {
    const { actions_allowed, actions_enabled_repositories, selected_actions } = snapshot.organization.facts;
    if (actions_enabled_repositories === "none") return off;
    if (actions_allowed === "local_only")
      return { outcome: "pass", reason: "only-own", with: { of: "organization" } };
    if (actions_allowed === "selected") return ofSelection(selected_actions);
    if (policy === "not-asked") return { outcome: "unknown", reason: "was-not-asked", with: {} };
    const own = policy?.permissions ?? null;
    if (own === null || own === "organization") return notShown;
    if (!own.enabled) return off;
    switch (own.allowed) {
      case null:
        return notShown;
      case "all":
        return { outcome: "fail", reason: "every-action", with: {} };
      case "local_only":
        return { outcome: "pass", reason: "only-own", with: { of: "repository" } };
      case "selected":
        return { outcome: "pass", reason: "only-selected", with: { of: "repository" } };
      default:
        return own.allowed satisfies never;
    }
  },
});

/** A pattern that any action fits takes them all. */
const TAKES_ALL = ["*", "*/*", "*/*@*", "*@*"];

function ofSelection(selected: "not-selected" | { patterns: readonly string[] } | null): Result {
  if (selected === null || selected === "not-selected") return notShown;
  return selected.patterns.some((pattern) => TAKES_ALL.includes(pattern))
    ? { outcome: "fail", reason: "selection-takes-all", with: {} }
    : { outcome: "pass", reason: "only-selected", with: { of: "organization" } };
}
