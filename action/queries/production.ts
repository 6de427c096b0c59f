import { EVERY_JOB, isComputed } from "../../model/repository.ts";
import type { ObservedRepository, Snapshot } from "../../model/snapshot.ts";
import type { WorkflowLocation } from "../../model/reasons/workflow-location.ts";
import { environmentIn } from "./inputs.ts";
import { hands, locationOf, use } from "./references.ts";
import { runsOf, type Unseen } from "./runs.ts";

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
  workflow: WorkflowLocation;
  job: string;
  /** Its name; the expression as written where which one it is shows only when the job runs. */
  environment: string;
  /** What the secret is called there. */
  as: string;
  /** False when the workflow does not name the secret but can read every secret. */
  named: boolean;
  /** True when the job computes its environment, so that it may be this one. */
  computed: boolean;
}

/** Jobs that take a secret to production, and calls that take it where nobody looked. */
export interface ProductionUses {
  uses: readonly ProductionUse[];
  unseen: readonly Unseen[];
}

/**
 * Jobs that take a secret of a repository to a production environment of that repository, in its own workflows and in
 * those they call, those that surely do first; null when the workflow files were not read. A secret that a workflow
 * names outside its jobs (in a top-level `env`) goes to every job. A job that computes its environment may deploy to
 * any that there is, and to one that there is not: GitHub creates an environment when a job first names it.
 * https://docs.github.com/en/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments
 */
export function productionUses(
  secret: string,
  repository: ObservedRepository,
  snapshot: Snapshot,
  financial: boolean,
): ProductionUses | null {
  const { facts } = repository;
  if (facts.workflows === null) return null;
  const existing = (facts.environments ?? [])
    .map(({ name }) => name)
    .filter((name) => isProduction(name, financial));
  const targets = (environment: string | null): readonly string[] => {
    if (environment === null) return [];
    if (isComputed(environment)) return existing.length > 0 ? existing : [environment];
    return isProduction(environment, financial) ? [environment] : [];
  };
  const { runs, unseen } = runsOf(repository, snapshot);
  const uses = runs.flatMap((run) => {
    const everywhere = run.workflow.jobs.filter(({ job }) => job === EVERY_JOB);
    return run.workflow.jobs.flatMap((job) => {
      const found = [job, ...everywhere].map((one) => use(secret, one, run)).filter((one) => one !== null);
      const best = found.find(({ named }) => named) ?? found[0];
      if (best === undefined) return [];
      const declared = environmentIn(job, run.inputs);
      const computed = declared !== null && isComputed(declared);
      const location = { workflow: locationOf(run), job: job.job, ...best, computed };
      return targets(declared).map((environment) => ({ ...location, environment }));
    });
  });
  return {
    uses: uses.sort((a, b) => doubt(a) - doubt(b) || (order(a) < order(b) ? -1 : 1)),
    unseen: unseen.filter((one) => hands(secret, one)),
  };
}

const doubt = ({ named, computed }: ProductionUse) => (named ? 0 : 2) + (computed ? 1 : 0);
const order = ({ workflow: { path, repository, caller }, job, environment }: ProductionUse) =>
  [path, repository, caller?.path ?? "", caller?.repository ?? "", job, environment].join("\n");
