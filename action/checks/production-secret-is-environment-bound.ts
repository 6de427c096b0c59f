import { type Context, defineCheck, type Judgement, type Subjects } from "./check.ts";
import { lookUp } from "./terms/look-up.ts";
import { isProduction, type ProductionUse, productionUses } from "./terms/production.ts";
import { quote, quoteAll } from "./terms/quote.ts";
import { NO_REACH, reachIds, reachOf } from "./terms/reach.ts";
import { sameSecret } from "./terms/references.ts";
import { isFinancial } from "./terms/systems.ts";

type Secret = Subjects["actions-secret"];

/**
 * A secret that a job deploying to a production environment (terms/production.ts says which those are) reads must be
 * stored in that environment, and the environment must ask for a reviewer. A limit to some branches alone is unknown: which
 * branches those are is not read.
 * Where the environment stores a secret of the same name, the job reads that one and the wider one is not judged.
 * https://docs.github.com/en/actions/reference/security/secrets
 */
export const productionSecretIsEnvironmentBound = defineCheck({
  id: "production-secret-is-environment-bound",
  question: "Is a secret used in production stored in a protected environment?",
  risk: "A repository's or organisation's secret goes to any workflow on any branch, without an approval.",
  remedy: "Store it as a secret of the production environment, and require reviewers there.",
  controls: ["LPE-01"],
  appliesTo: "actions-secret",
  needs: ["environment-secrets", "environments", "repositories", "workflow-files"],
  parameters: [],
  reach: (secret, snapshot) =>
    secret.facts.level === "repository" && secret.repository
      ? [secret.repository.id]
      : reachIds(secret, snapshot),
  assess: (secret, context) =>
    secret.facts.level === "environment" ? stored(secret, context) : wide(secret, context),
});

function stored({ facts, repository }: Secret, { snapshot, governance }: Context): Judgement {
  const name = facts.environment ?? "";
  if (!isProduction(name, repository !== null && isFinancial(repository.name, governance)))
    return {
      outcome: "not-applicable",
      because: `The environment ${quote(name)} is not a production environment.`,
    };
  const environments = repository && lookUp(snapshot).repository(repository.id)?.facts.environments;
  const environment = environments?.find(({ id }) => id === facts.environment_id);
  if (!environment)
    return { outcome: "unknown", because: `The protection of the environment ${quote(name)} was not read.` };
  if (environment.reviewers.length > 0)
    return { outcome: "pass", because: `The environment ${quote(name)} requires a reviewer.` };
  return environment.branches === "any"
    ? {
        outcome: "fail",
        because: `The environment ${quote(name)} requires no reviewer and lets any branch deploy.`,
      }
    : { outcome: "unknown", because: `The environment ${quote(name)} ${LIMIT[environment.branches]}` };
}

/** GitHub lists neither a policy's patterns nor the protected branches with the environment; either may let any branch in. */
const LIMIT = {
  custom:
    "requires no reviewer, and the patterns of the branches that may deploy are not read; require a reviewer.",
  protected: "requires no reviewer, and which branches are protected is not read; require a reviewer.",
} as const;

function wide(secret: Secret, { snapshot, governance }: Context): Judgement {
  const reached = reachOf(secret, snapshot);
  if (reached === null) return { outcome: "unknown", because: NO_REACH };
  const unread = reached.filter(({ facts }) => facts.workflows === null).map(({ name }) => name);
  if (unread.length > 0)
    return { outcome: "unknown", because: `The workflow files of ${quoteAll(unread)} were not read.` };
  const uses = reached.flatMap((repository) =>
    (productionUses(secret.title, repository, isFinancial(repository.name, governance)) ?? [])
      .filter((use) => !isStoredIn(use.environment, secret.title, repository.id, snapshot))
      .map((use) => ({ ...use, repository: repository.name })),
  );
  const owner = secret.facts.level === "organization" ? "organisation" : "repository";
  const named = uses.find((use) => use.named && !use.computed);
  if (named)
    return {
      outcome: "fail",
      because: `${where(named)} with this secret of the ${owner}, which is not stored in that environment.`,
    };
  const open = uses[0];
  return open
    ? { outcome: "unknown", because: doubtful(open) }
    : { outcome: "not-applicable", because: "No job that deploys to a production environment reads it." };
}

type Use = ProductionUse & { repository: string };

const where = ({ job, workflow, repository, environment, computed }: Use) =>
  `Job ${quote(job)} of ${quote(workflow)} in ${quote(repository)} ${computed ? "may deploy" : "deploys"} to ${quote(environment)}`;

/** Why it is not known whether a job takes the secret to production. */
const doubtful = (use: Use) =>
  use.computed
    ? `${where(use)}, for it computes its environment; write it out, or store the secret there.`
    : `${where(use)} and can read every secret; name those that it needs.`;

const isStoredIn = (environment: string, name: string, repository: number, snapshot: Context["snapshot"]) =>
  lookUp(snapshot)
    .identitiesOf(repository)
    .some(
      ({ kind, title, facts }) =>
        kind === "actions-secret" &&
        facts.level === "environment" &&
        facts.environment?.toLowerCase() === environment.toLowerCase() &&
        sameSecret(title, name),
    );
