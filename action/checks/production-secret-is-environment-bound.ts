import { isComputed } from "../../model/repository.ts";
import type { ObservedRepository } from "../../model/snapshot.ts";
import { defineEnglishCheck, type Subjects } from "./check.ts";
import type { Context, Judgement } from "../queries/context.ts";
import { lookUp } from "../queries/look-up.ts";
import { isProduction, type ProductionUse, productionUses } from "../queries/production.ts";
import { quote, quoteAll } from "../../model/quote.ts";
import { noPlan, NO_REACH, reachIds, reachOf } from "../queries/reach.ts";
import { sameSecret, unseenSentence } from "../queries/references.ts";
import type { Unseen } from "../queries/runs.ts";
import { isFinancial } from "../queries/systems.ts";

type Secret = Subjects["actions-secret"];

/**
 * A secret that a job deploying to a production environment (terms/production.ts says which those are) reads must be
 * stored in that environment, and the environment must ask for a reviewer. A limit to some branches alone is unknown: which
 * branches those are is not read.
 * Where the environment stores a secret of the same name, the job reads that one and the wider one is not judged.
 * Workflows that a job calls are followed as far as they are read: what they deploy to is the caller's environment.
 * https://docs.github.com/en/actions/reference/security/secrets
 */
export const productionSecretIsEnvironmentBound = defineEnglishCheck({
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

function wide(secret: Secret, context: Context): Judgement {
  const reached = reachOf(secret, context.snapshot);
  if (reached === null) return { outcome: "unknown", because: NO_REACH };
  const found = reached.sure.map((one) => usesIn(secret.title, one, context));
  const uses = found.flatMap(({ uses: its }) => its);
  const owner = secret.facts.level === "organization" ? "organisation" : "repository";
  const named = uses.find((use) => use.named && !use.computed);
  if (named)
    return {
      outcome: "fail",
      because: `${where(named)} with this secret of the ${owner}, which is not stored in that environment.`,
      // What other files hold, or this repository's others, takes nothing from a job that was seen.
      restsOn: { sources: ["environments", "environment-secrets"], repositories: [named.repository] },
    };
  const unread = reached.sure.filter(({ facts }) => facts.workflows === null).map(({ name }) => name);
  if (unread.length > 0)
    return { outcome: "unknown", because: `The workflow files of ${quoteAll(unread)} were not read.` };
  const open = uses[0];
  if (open) return { outcome: "unknown", because: doubtful(open) };
  const unseen = found.flatMap(({ unseen: its }) => its)[0];
  if (unseen) return { outcome: "unknown", because: unseenSentence(unseen) };
  const perhaps = reached.perhaps.filter((one) => {
    const { uses: its, unseen: beyond } = usesIn(secret.title, one, context);
    return one.facts.workflows === null || its.length > 0 || beyond.length > 0;
  });
  return perhaps.length > 0
    ? { outcome: "unknown", because: noPlan(perhaps) }
    : { outcome: "not-applicable", because: "No job that deploys to a production environment reads it." };
}

type Use = ProductionUse & { repository: number };

/** Jobs that take the secret of one repository to its production environments, where they do not store one themselves. */
function usesIn(
  secret: string,
  repository: ObservedRepository,
  { snapshot, governance }: Context,
): { uses: readonly Use[]; unseen: readonly Unseen[] } {
  const financial = isFinancial(repository.name, governance);
  const found = productionUses(secret, repository, snapshot, financial) ?? { uses: [], unseen: [] };
  const uses = found.uses
    .filter((use) => !isStoredIn(use.environment, use.as, repository.id, snapshot))
    .map((use) => ({ ...use, repository: repository.id }));
  return { uses, unseen: found.unseen };
}

const where = ({ job, workflow, environment, computed }: Use) =>
  `Job ${quote(job)} of ${workflow} ${computed ? "may deploy" : "deploys"} to ${quote(environment)}`;

/** Why it is not known whether a job takes the secret to production. */
function doubtful(use: Use): string {
  if (isComputed(use.environment))
    return `${where({ ...use, computed: false })}, which is computed and may be a production environment; write it out.`;
  return use.computed
    ? `${where(use)}, for it computes its environment; write it out, or store the secret there.`
    : `${where(use)} and can read every secret; name those that it needs.`;
}

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
