import { EVERY_JOB, isComputed, type Workflow } from "../../../model/repository.ts";
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

/** A job that deploys, or may deploy, to a production environment and gets, or may get, a secret. */
export interface ProductionUse {
  workflow: string;
  job: string;
  environment: string;
  /** False when the workflow does not name the secret but can read every secret. */
  named: boolean;
  /** True when the job computes its environment, so that it may be this one. */
  computed: boolean;
}

/**
 * Jobs of a repository that take a secret to a production environment, those that surely do first; null when the
 * workflow files were not read. A secret that the workflow names outside its jobs (in a top-level `env`) goes to
 * every job. A job that computes its environment may deploy to any that there is.
 */
export function productionUses(
  secret: string,
  { facts }: ObservedRepository,
  financial: boolean,
): readonly ProductionUse[] | null {
  if (facts.workflows === null) return null;
  const existing = facts.environments
    ?.map(({ name }) => name)
    .filter((name) => isProduction(name, financial));
  const targets = ({ environment }: Workflow["jobs"][number]): readonly string[] => {
    if (environment === null) return [];
    if (isComputed(environment)) return existing ?? [environment];
    return isProduction(environment, financial) ? [environment] : [];
  };
  return facts.workflows
    .flatMap((workflow) => {
      const everywhere = workflow.jobs.some((job) => job.job === EVERY_JOB && names(job, secret));
      return workflow.jobs.flatMap((job) => {
        const named = everywhere || names(job, secret);
        if (!named && !workflow.any_secret) return [];
        const computed = job.environment !== null && isComputed(job.environment);
        const use = { workflow: workflow.path, job: job.job, named, computed };
        return targets(job).map((environment) => ({ ...use, environment }));
      });
    })
    .sort((a, b) => doubt(a) - doubt(b) || (order(a) < order(b) ? -1 : 1));
}

const doubt = ({ named, computed }: ProductionUse) => (named ? 0 : 2) + (computed ? 1 : 0);
const order = ({ workflow, job, environment }: ProductionUse) => `${workflow}\n${job}\n${environment}`;
