import { EVERY_JOB, isComputed, type Job } from "../../model/repository.ts";
import type { ObservedIdentityOf, ObservedRepository, Snapshot } from "../../model/snapshot.ts";
import { environmentIn } from "./inputs.ts";
import { lookUp } from "./look-up.ts";
import { sameSecret, use } from "./references.ts";
import { type Run, runsOf, type Unseen } from "./runs.ts";

type Secret = ObservedIdentityOf<"actions-secret">;

/** A job as it runs for a repository, with what its file names outside its jobs, which goes to each of them. */
export interface RunningJob {
  run: Run;
  job: Job;
  parts: readonly Job[];
  /** The environment it declares, an expression where that shows only when it runs; null for none. */
  environment: string | null;
}

/** What runs for a repository, job by job. */
interface RunningJobs {
  jobs: readonly RunningJob[];
  /** Calls into workflows that nobody read. */
  unseen: readonly Unseen[];
}

// A memo, not state: every secret of an organisation asks it of every repository that it reaches.
const known = new WeakMap<Snapshot, Map<number, RunningJobs>>();

/** The jobs that run for a repository, and the calls into workflows that nobody read. */
export function runningJobs(repository: ObservedRepository, snapshot: Snapshot): RunningJobs {
  let memo = known.get(snapshot);
  if (memo === undefined) known.set(snapshot, (memo = new Map<number, RunningJobs>()));
  let found = memo.get(repository.id);
  if (found === undefined) memo.set(repository.id, (found = jobsIn(repository, snapshot)));
  return found;
}

function jobsIn(repository: ObservedRepository, snapshot: Snapshot): RunningJobs {
  const { runs, unseen } = runsOf(repository, snapshot);
  const jobs = runs.flatMap((run) => {
    const everywhere = run.workflow.jobs.filter(({ job }) => job === EVERY_JOB);
    return run.workflow.jobs.map((job) => ({
      run,
      job,
      parts: job.job === EVERY_JOB ? [job] : [job, ...everywhere],
      environment: environmentIn(job, run.inputs),
    }));
  });
  return { jobs, unseen };
}

/** Tells jobs that run for repositories apart, so that they stand in the same order whatever order they came in. */
export const orderOfJob = ({ run, job }: Pick<RunningJob, "run" | "job">): string =>
  [run.workflow.path, run.home.name, run.by ?? "", job.job].join("\n");

/** The workflow of the repository itself by which a run came about; its events are those of the run. */
export const startOf = ({ root, workflow, by }: Run) =>
  by === null ? workflow : root.facts.workflows?.find(({ path }) => path === by);

/**
 * Whether a part of a job reads a secret: surely where it names it, perhaps where it can read any or computes its
 * environment. An environment's secret is read in that environment alone, and there in place of a wider one of its name.
 * https://docs.github.com/en/actions/reference/security/secrets
 */
export function reads(
  { title, facts }: Secret,
  part: Pick<Job, "secrets" | "any_secret">,
  { run, environment, job }: RunningJob,
  snapshot: Snapshot,
): "surely" | "perhaps" | null {
  const found = use(title, part, run);
  if (found === null) return null;
  const computed = environment !== null && isComputed(environment);
  const answer = found.named ? "surely" : "perhaps";
  if (facts.level !== "environment")
    return environment !== null && !computed && isStoredIn(environment, found.as, run.root.id, snapshot)
      ? null
      : answer;
  // What a file names outside its jobs goes to those that say nothing else, too, and they are not kept.
  if (computed || job.job === EVERY_JOB) return "perhaps";
  return environment?.toLowerCase() === facts.environment?.toLowerCase() ? answer : null;
}

/** Whether an environment of a repository stores a secret of that name; GitHub reads both names without regard to case. */
export const isStoredIn = (
  environment: string,
  name: string,
  repository: number,
  snapshot: Snapshot,
): boolean =>
  lookUp(snapshot)
    .identitiesOf(repository)
    .some(
      ({ kind, title, facts }) =>
        kind === "actions-secret" &&
        facts.level === "environment" &&
        facts.environment?.toLowerCase() === environment.toLowerCase() &&
        sameSecret(title, name),
    );
