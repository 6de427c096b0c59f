import type { ObservedRepository, Snapshot } from "../../model/snapshot.ts";
import type { Job } from "../../model/repository.ts";
import { behind, behindAny } from "./given-secrets.ts";
import type { UnresolvedCallReason } from "../../model/reasons/unread-workflows.ts";
import type { WorkflowLocation } from "../../model/reasons/workflow-location.ts";
import { type Run, runsOf, type Unseen } from "./runs.ts";

/** GitHub treats the names of secrets without regard to case and shows them in capitals. */
export const sameSecret = (a: string, b: string): boolean => a.toUpperCase() === b.toUpperCase();

/** How the workflows of a repository use a secret, those included that they call. */
export type Reference =
  | { use: "named"; workflow: WorkflowLocation }
  /** No workflow names it, but one can read every secret (`toJSON(secrets)`, a dynamic index). */
  | { use: "any"; workflow: WorkflowLocation }
  /** Every secret is handed to a workflow that nobody read. */
  | { use: "unseen"; why: UnresolvedCallReason }
  | { use: "none" }
  /** The workflow files were not read. */
  | { use: "unread" };

/** Whether a job gets a secret of the repository it runs for: by name, or because it can read every one; else null. */
export function use(secret: string, job: Pick<Job, "secrets" | "any_secret">, { given }: Run) {
  const named = job.secrets.map((name) => ({ name, ...behind(name, given) }));
  const all = job.any_secret ? behindAny(given) : null;
  const found = named.find(({ names }) => names.some((one) => sameSecret(one, secret)));
  // What it is called there: an environment's secret of that name would be read in its place.
  if (found) return { named: true, as: found.name };
  if (all?.names.some((one) => sameSecret(one, secret)) === true) return { named: true, as: secret };
  return all?.any === true || named.some(({ any }) => any) ? { named: false, as: secret } : null;
}

/** True when an unread workflow is handed the secret. */
export const hands = (secret: string, { given }: Unseen): boolean => {
  const { names, any } = behindAny(given);
  return any || names.some((one) => sameSecret(one, secret));
};

/** The first reference to a secret in what runs for a repository, by path; a name weighs more than "any". */
export function referenceTo(secret: string, repository: ObservedRepository, snapshot: Snapshot): Reference {
  if (repository.facts.workflows === null) return { use: "unread" };
  const { runs, unseen } = runsOf(repository, snapshot);
  const uses = runs
    .flatMap((run) => run.workflow.jobs.map((job) => ({ run, found: use(secret, job, run) })))
    .sort((a, b) => (order(a.run) < order(b.run) ? -1 : 1));
  const naming = uses.find(({ found }) => found?.named === true);
  if (naming) return { use: "named", workflow: locationOf(naming.run) };
  const any = uses.find(({ found }) => found?.named === false);
  if (any) return { use: "any", workflow: locationOf(any.run) };
  const beyond = unseen.find((one) => hands(secret, one));
  return beyond ? { use: "unseen", why: whyUnseen(beyond) } : { use: "none" };
}

const order = ({ by, home, workflow }: Run) => `${by === null ? 0 : 1} ${workflow.path} ${home.name}`;

/** A workflow as it runs, for a reason. */
export const locationOf = ({ root, home, workflow, by }: Run): WorkflowLocation => ({
  path: workflow.path,
  repository: home.name,
  caller: by === null ? null : { path: by, repository: root.name },
});

/** Why it is not known what becomes of secrets that a job hands over. */
export const whyUnseen = ({ run, job, workflow, why }: Unseen): UnresolvedCallReason => ({
  reason: "called-workflow-not-resolved",
  with: { job, workflow: locationOf(run), calls: workflow, why },
});
