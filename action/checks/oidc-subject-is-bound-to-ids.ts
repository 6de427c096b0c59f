import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { oidcSubjectIsBoundToIds as words } from "../../model/reasons/oidc-subject-is-bound-to-ids.ts";
import { runsNothing } from "../queries/closely-read.ts";
import type { CheckResult } from "../queries/context.ts";
import { defineCheck } from "./check.ts";

/**
 * GitHub puts ids into the subject of repositories made or renamed since July 2026 and of those that ask for it; where it
 * says nothing of them, a date would not tell either.
 * https://docs.github.com/en/actions/concepts/security/openid-connect
 */
export const oidcSubjectIsBoundToIds = defineCheck({
  words,
  controls: ["LPE-02"],
  appliesTo: "repository",
  needs: ["oidc-subjects", "repository-oidc-subjects"],
  parameters: [],
  exempt: runsNothing,
  assess: ({ facts: { oidc_subject: subject } }, { snapshot }): CheckResult<ReasonsOf<typeof words>> => {
    const { actions_enabled_repositories, oidc_subject_template } = snapshot.organization.facts;
    if (actions_enabled_repositories === "none")
      return { outcome: "not-applicable", reason: "actions-off", with: {} };
    if (subject === "not-asked") return { outcome: "unknown", reason: "was-not-asked", with: {} };
    if (subject === null) return { outcome: "unknown", reason: "policy-not-shown", with: {} };
    if (subject.immutable === true) return { outcome: "pass", reason: "names-ids", with: {} };
    const claims = claimsOf(subject.template, oidc_subject_template?.claims ?? null);
    if (claims === null) return { outcome: "unknown", reason: "policy-not-shown", with: {} };
    if (claims.includes("repository_id")) return { outcome: "pass", reason: "claims-the-id", with: {} };
    return subject.immutable === null
      ? { outcome: "unknown", reason: "ids-not-told", with: {} }
      : { outcome: "fail", reason: "names-only", with: {} };
  },
});

function claimsOf(
  template: "default" | "organization" | readonly string[],
  ofOrganization: readonly string[] | null,
): readonly string[] | null {
  if (template === "default") return [];
  return template === "organization" ? ofOrganization : template;
}
