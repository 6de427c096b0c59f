import { isComputed } from "../../model/repository.ts";
import type { ObservedRepository } from "../../model/snapshot.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { productionSecretIsEnvironmentBound as words } from "../../model/reasons/production-secret-is-environment-bound.ts";
import { defineCheck, type Subjects } from "./check.ts";
import type { Context, CheckResult } from "../queries/context.ts";
import { lookUp } from "../queries/look-up.ts";
import { isProduction, type ProductionUse, productionUses } from "../queries/production.ts";
import { NO_REACH, reachIds, reachOf } from "../queries/reach.ts";
import { isStoredIn } from "../queries/secret-jobs.ts";
import { usesEverywhere, type UsesThere } from "../queries/secret-uses.ts";
import { isFinancial } from "../queries/systems.ts";

type Secret = Subjects["actions-secret"];
type UndatedAssessment = CheckResult<ReasonsOf<typeof words>>;

/**
 * A secret that a job deploying to a production environment (terms/production.ts says which those are) reads must be
 * stored in that environment, and the environment must ask for a reviewer. A limit to some branches alone is unknown: which
 * branches those are is not read.
 * Where the environment stores a secret of the same name, the job reads that one and the wider one is not evaluated.
 * Workflows that a job calls are resolved as far as they are read: what they deploy to is the caller's environment.
 * https://docs.github.com/en/actions/reference/security/secrets
 */
export const productionSecretIsEnvironmentBound = defineCheck({
  words,
  controls: ["LPE-01"],
  appliesTo: "actions-secret",
  needs: ["environment-secrets", "environments", "repositories", "workflow-files"],
  suggests: "modify",
  parameters: [],
  reach: reachIds,
  assess: (secret, context) =>
    secret.facts.level === "environment" ? stored(secret, context) : wide(secret, context),
});

function stored({ facts, repository }: Secret, { snapshot, governance }: Context): UndatedAssessment {
  const environment = facts.environment ?? "";
  const data = { environment };
  if (!isProduction(environment, repository !== null && isFinancial(repository.name, governance)))
    return { outcome: "not-applicable", reason: "not-a-production-environment", with: data };
  const environments = repository && lookUp(snapshot).repository(repository.id)?.facts.environments;
  const protection = environments?.find(({ id }) => id === facts.environment_id);
  if (!protection) return { outcome: "unknown", reason: "protection-not-read", with: data };
  if (protection.reviewers.length > 0) return { outcome: "pass", reason: "reviewer-required", with: data };
  // GitHub lists neither a policy's patterns nor the protected branches with the environment; either may let any branch in.
  return protection.branches === "any"
    ? { outcome: "fail", reason: "no-reviewer-and-any-branch", with: data }
    : { outcome: "unknown", reason: WITHOUT_REVIEWER[protection.branches], with: data };
}

const WITHOUT_REVIEWER = {
  custom: "no-reviewer-and-patterns-not-read",
  protected: "no-reviewer-and-protected-branches-not-read",
} as const;

function wide(secret: Secret, context: Context): UndatedAssessment {
  const reached = reachOf(secret, context.snapshot);
  if (reached === null) return { outcome: "unknown", ...NO_REACH };
  const everywhere = usesEverywhere(reached, (one) => usesIn(secret.title, one, context));
  const { uses, unread } = everywhere;
  const named = uses.find((use) => use.named && !use.computed);
  if (named)
    return {
      outcome: "fail",
      reason: "stored-outside-environment",
      with: { ...jobOf(named), level: secret.facts.level === "organization" ? "organization" : "repository" },
      // What other files hold, or this repository's others, takes nothing from a job that was seen.
      restsOn: { sources: ["environments", "environment-secrets"], repositories: [named.repository] },
    };
  if (unread) return { outcome: "unknown", ...unread };
  const open = uses[0];
  if (open) return { outcome: "unknown", ...doubtful(open) };
  const beyond = everywhere.beyond();
  return beyond
    ? { outcome: "unknown", ...beyond }
    : { outcome: "not-applicable", reason: "not-used-in-production", with: {} };
}

type Use = ProductionUse & { repository: number };

/** Jobs that take the secret of one repository to its production environments, where they do not store one themselves. */
function usesIn(
  secret: string,
  repository: ObservedRepository,
  { snapshot, governance }: Context,
): UsesThere<Use> {
  const financial = isFinancial(repository.name, governance);
  const found = productionUses(secret, repository, snapshot, financial) ?? { uses: [], unseen: [] };
  const uses = found.uses
    .filter((use) => !isStoredIn(use.environment, use.as, repository.id, snapshot))
    .map((use) => ({ ...use, repository: repository.id }));
  return { uses, unseen: found.unseen, told: true };
}

const jobOf = ({ job, workflow, environment }: Use) => ({ job, workflow, environment });

/** Why it is not known whether a job takes the secret to production. */
function doubtful(use: Use): ReasonsOf<typeof words> {
  if (isComputed(use.environment)) return { reason: "environment-is-computed", with: jobOf(use) };
  return use.computed
    ? { reason: "may-deploy-to-production", with: jobOf(use) }
    : { reason: "job-reads-every-secret", with: jobOf(use) };
}
