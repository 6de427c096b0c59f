import type { ObservedRepository } from "../../../model/snapshot.ts";
import { names } from "./references.ts";

const PRODUCTION = /(?:^|[^a-z])prod(?:uction)?(?![a-z])/;
const BEFORE_PRODUCTION = /(?:^|[^a-z])(?:pre|non|not|no)[^a-z]*prod/;
const OTHER =
  /(?:^|[^a-z])(?:dev|develop|development|test|tests|testing|stage|staging|stg|qa|uat|sandbox|preview|demo|ci|preprod|nonprod)(?![a-z])/;

/**
 * What this product means by a production environment:
 *
 * - a name with `prod` or `production` as a word of its own (`production`, `prod-eu`, `EU Production`, `prod2`),
 *   but not `pre-prod`, `non-production` or a word that only begins alike (`product-docs`);
 * - in a repository of a financial system, every environment, unless its name says that it is something else
 *   (`dev`, `test`, `staging`, `qa`, `uat`, `sandbox`, `preview`, `demo`, `ci`, `pre-prod`): there, who stores a
 *   credential must say that it is not production, not the other way round.
 */
export function isProduction(environment: string, financial: boolean): boolean {
  const name = environment.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
  if (BEFORE_PRODUCTION.test(name)) return false;
  return PRODUCTION.test(name) || (financial && !OTHER.test(name));
}

/** A job that deploys to a production environment and gets, or may get, a secret. */
export interface ProductionUse {
  workflow: string;
  job: string;
  environment: string;
  /** False when the workflow does not name the secret but can read every secret. */
  named: boolean;
}

/**
 * Jobs of a repository that deploy to a production environment with a secret, those that name it first; null when
 * the workflow files were not read. A secret that the workflow names outside its jobs (in a top-level `env`) goes to
 * every job. A job whose environment is not written out is not known to deploy anywhere.
 */
export function productionUses(
  secret: string,
  { facts }: ObservedRepository,
  financial: boolean,
): readonly ProductionUse[] | null {
  if (facts.workflows === null) return null;
  return facts.workflows
    .flatMap((workflow) => {
      const outside = names(workflow, secret) && !workflow.jobs.some((job) => names(job, secret));
      return workflow.jobs.flatMap((job) => {
        if (job.environment === null || !isProduction(job.environment, financial)) return [];
        const named = names(job, secret) || outside;
        if (!named && !workflow.any_secret) return [];
        return [{ workflow: workflow.path, job: job.job, environment: job.environment, named }];
      });
    })
    .sort((a, b) => Number(b.named) - Number(a.named) || (order(a) < order(b) ? -1 : 1));
}

const order = ({ workflow, job }: ProductionUse) => `${workflow}\n${job}`;
